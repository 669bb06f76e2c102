import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { HouseName } from '../knowledge/index.ts';
import { bare } from '../text/characters.ts';
import { houseNameSchema } from './house-name-schema.ts';
import { readEntry } from './read-entry.ts';

/** What can be used of a list of names, and what is wrong with the rest. */
export interface HouseNamesReading {
  readonly names: readonly HouseName[];
  /** Paths begin with `names`. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads the section `names` of a style file, which may be anything at all. */
export function readHouseNames(section: unknown): HouseNamesReading {
  if (section === null || section === undefined) return { names: [], problems: [] };
  if (!Array.isArray(section)) {
    const message = {
      ar: '«names» يجب أن تكون قائمة، في كل بند منها `name`.',
      en: '"names" must be a list of entries with a `name` each.',
    };
    return { names: [], problems: [{ path: ['names'], message }] };
  }
  const problems: ConfigurationProblem[] = [];
  const entries: PlacedEntry[] = [];
  section.forEach((value: unknown, i) => {
    const path = ['names', String(i)];
    const entry = readEntry(houseNameSchema, value, path, (problem) => void problems.push(problem));
    if (entry) entries.push({ entry: clean(entry as HouseName), path });
  });
  const contradictions = findContradictions(entries);
  for (const { path, message } of contradictions) problems.push({ path, message });
  const dropped = new Set(contradictions.map(({ form }) => form));
  return {
    names: entries.map(({ entry }) =>
      entry.forbid?.some((form) => dropped.has(key(form)))
        ? { ...entry, forbid: entry.forbid.filter((form) => !dropped.has(key(form))) }
        : entry,
    ),
    problems,
  };
}

interface PlacedEntry {
  readonly entry: HouseName;
  readonly path: readonly string[];
}

interface Contradiction extends ConfigurationProblem {
  /** The forbidden form, which is left out of account. */
  readonly form: string;
}

/** Forms that one line of the list forbids and another one wants, accepts, or mends to another name. */
function findContradictions(entries: readonly PlacedEntry[]): readonly Contradiction[] {
  const allowed = new Map<string, string>();
  for (const { entry } of entries) {
    for (const form of [entry.name, ...(entry.accept ?? [])]) {
      if (!allowed.has(key(form))) allowed.set(key(form), entry.name);
    }
  }
  const contradictions: Contradiction[] = [];
  const forbidden = new Map<string, string>();
  for (const { entry, path } of entries) {
    for (const [i, written] of (entry.forbid ?? []).entries()) {
      const form = key(written);
      const place = [...path, 'forbid', String(i)];
      const allowedAs = allowed.get(form);
      const forbiddenAs = forbidden.get(form);
      if (allowedAs !== undefined) {
        contradictions.push({ form, path: place, message: bothWays(written, allowedAs) });
      } else if (forbiddenAs !== undefined && forbiddenAs !== entry.name) {
        contradictions.push({ form, path: place, message: twoRemedies(written, forbiddenAs, entry.name) });
      }
      if (forbiddenAs === undefined) forbidden.set(form, entry.name);
    }
  }
  return contradictions;
}

function bothWays(form: string, name: string): ConfigurationProblem['message'] {
  return {
    ar: `«${form}» مرفوضة هنا ومقبولة في الاسم «${name}».`,
    en: `"${form}" is forbidden here and accepted for the name "${name}".`,
  };
}

function twoRemedies(form: string, one: string, other: string): ConfigurationProblem['message'] {
  return {
    ar: `«${form}» مرفوضة لاسمين: «${one}» و«${other}»؛ فلا يُعرف بأيهما تُصلَح.`,
    en: `"${form}" is forbidden for two names, "${one}" and "${other}": which one to write is not known.`,
  };
}

/** Leaves out keys without a value, and the blanks at the ends of forms. */
function clean({ name, kind, accept, forbid, latin, note }: HouseName): HouseName {
  return {
    name: name.trim(),
    ...(kind && { kind }),
    ...(accept && { accept: accept.map((form) => form.trim()) }),
    ...(forbid && { forbid: forbid.map((form) => form.trim()) }),
    ...(latin !== undefined && { latin }),
    ...(note !== undefined && { note }),
  };
}

function key(form: string): string {
  return bare(form).replace(/\s+/g, ' ').trim();
}
