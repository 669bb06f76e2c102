import type { ConfigurationProblem } from '../configuration-problem.ts';

/** A path below the folder of the style file or beside it, with forward slashes: `house.dic`, `../shared/sports.dic`. */
const PATH = /^(?![a-zA-Z][\w+.-]*:|[/\\])[^\\]+\.dic$/;

/** Reads the section `dictionaries`: a list of paths. Those that are none are left out and named. */
export function readDictionaryPaths(given: unknown): {
  /** With their places in the list. */
  readonly paths: ReadonlyMap<number, string>;
  readonly problems: readonly ConfigurationProblem[];
} {
  const paths = new Map<number, string>();
  if (given === undefined || given === null) return { paths, problems: [] };
  if (!Array.isArray(given)) return { paths, problems: [problemAt(['dictionaries'])] };
  const problems: ConfigurationProblem[] = [];
  given.forEach((path: unknown, i) => {
    if (typeof path === 'string' && PATH.test(path)) paths.set(i, path);
    else problems.push(problemAt(['dictionaries', String(i)]));
  });
  return { paths, problems };
}

function problemAt(path: readonly string[]): ConfigurationProblem {
  return {
    path,
    message: {
      ar: 'المنتظر قائمة مسارات تنتهي بـ .dic، نسبة إلى مجلد هذا الملف: [house.dic].',
      en: 'Expected a list of paths that end in .dic, relative to the folder of this file: [house.dic].',
    },
  };
}
