import { safeParse, type BaseIssue } from 'valibot';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { HouseName } from '../knowledge/index.ts';
import { bare } from '../text/characters.ts';
import { houseNameSchema } from './house-name-schema.ts';

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
    const parsed = safeParse(houseNameSchema, value);
    if (parsed.success)
      entries.push({ entry: clean(parsed.output as HouseName), path: ['names', String(i)] });
    else problems.push(...parsed.issues.map((issue) => wrongEntry(['names', String(i)], issue)));
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

/** What is wrong with an entry; a key that is unknown or missing is named as such. */
function wrongEntry(path: readonly string[], issue: BaseIssue<unknown>): ConfigurationProblem {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const last = keys.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      path: [...path, ...keys],
      message: {
        ar: `المفتاح «${last}» غير معروف في الاسم؛ المفاتيح: name وkind وaccept وforbid وlatin وnote.`,
        en: `Unknown key "${last}" of a name; the keys are name, kind, accept, forbid, latin and note.`,
      },
      isUnknownKey: true,
    };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return {
      path,
      message: { ar: `ينقص هذا الاسم المفتاح «${last}».`, en: `This name lacks the key "${last}".` },
    };
  }
  const expected = expectedOf(issue);
  return {
    path: [...path, ...keys],
    message: {
      ar: `قيمة «${last ?? 'names'}» في قائمة الأسماء غير صالحة: المنتظر ${expected.ar} والموجود ${issue.received}.`,
      en: `The value of "${last ?? 'names'}" in the list of names is not valid: expected ${expected.en}, found ${issue.received}.`,
    },
  };
}

function expectedOf({ type, expected }: BaseIssue<unknown>): ConfigurationProblem['message'] {
  switch (type) {
    case 'string':
    case 'regex':
      return { ar: 'نص فيه حرف', en: 'text with a letter in it' };
    case 'array':
      return { ar: 'قائمة', en: 'a list' };
    case 'strict_object':
      return { ar: 'أزواج من مفتاح وقيمة فيها name', en: 'a map of keys and values with a name' };
    default:
      return { ar: String(expected), en: String(expected) };
  }
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
