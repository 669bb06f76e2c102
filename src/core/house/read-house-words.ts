import type { ConfigurationProblem } from '../configuration-problem.ts';

/** Reads the section `words`: a list of words, phrases and forbidden words. What is none is left out and named. */
export function readHouseWords(given: unknown): {
  readonly words: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
} {
  if (given === undefined || given === null) return { words: [], problems: [] };
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const words = list.filter((word) => typeof word === 'string');
  const problems = list.flatMap((word, i): readonly ConfigurationProblem[] =>
    typeof word === 'string' && Array.isArray(given)
      ? []
      : [
          {
            path: Array.isArray(given) ? ['words', String(i)] : ['words'],
            message: {
              ar: 'المنتظر قائمة كلمات، والكلمة الممنوعة بين علامتي تنصيص: "*المسئول=المسؤول".',
              en: 'Expected a list of words; a forbidden word stands in quotation marks: "*المسئول=المسؤول".',
            },
          },
        ],
  );
  return { words: Array.isArray(given) ? words : [], problems };
}
