import type { BaseIssue } from 'valibot';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { Localized } from '../localized.ts';
import { nearest } from '../nearest.ts';

/** What the schemas expect, by the message that they give. */
const EXPECTED: Readonly<Record<string, Localized>> = {
  letter: { ar: 'نص فيه حرف', en: 'text with a letter in it' },
  text: { ar: 'نص غير فارغ', en: 'text that is not empty' },
  textOrList: { ar: 'نص أو قائمة نصوص', en: 'text or a list of texts' },
  ruleOrGroup: {
    ar: 'اسم قاعدة مثل spacing/trailing-space أو مجموعة مثل spacing/*',
    en: 'a rule such as spacing/trailing-space or a group such as spacing/*',
  },
  day: { ar: 'يوم مثل 2027-01-01', en: 'a day such as 2027-01-01' },
  dateline: { ar: 'head أو none أو يوم مثل 2024-11-22', en: 'head, none or a day such as 2024-11-22' },
};

const TYPES: Readonly<Record<string, Localized>> = {
  string: { ar: 'نص', en: 'text' },
  number: { ar: 'عدد', en: 'a number' },
  boolean: { ar: 'true أو false', en: 'true or false' },
  array: { ar: 'قائمة', en: 'a list' },
  record: { ar: 'أزواج من مفتاح وقيمة', en: 'a map of keys and values' },
  strict_object: { ar: 'أزواج من مفتاح وقيمة', en: 'a map of keys and values' },
};

const FOUND: Readonly<Record<string, Localized>> = {
  null: { ar: 'لا شيء', en: 'nothing' },
  Array: { ar: 'قائمة', en: 'a list' },
  Object: { ar: 'أزواج من مفتاح وقيمة', en: 'a map of keys and values' },
};

/** What a schema has against a value at `path`. A key that is missing is named as such. */
export function issueProblem(path: readonly string[], issue: BaseIssue<unknown>): ConfigurationProblem {
  const below = (issue.path ?? []).map((item) => String(item.key));
  const last = below.at(-1) ?? path.at(-1) ?? '';
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { path, message: { ar: `ينقص هنا المفتاح «${last}».`, en: `The key "${last}" is missing here.` } };
  }
  const expected = expectedOf(issue);
  const found = FOUND[issue.received] ?? { ar: issue.received, en: issue.received };
  const place = /^\d+$/.test(last)
    ? { ar: 'هذا البند', en: 'this entry' }
    : { ar: `«${last}»`, en: `"${last}"` };
  return {
    path: [...path, ...below],
    message: {
      ar: `قيمة ${place.ar} غير صالحة: المنتظر ${expected.ar} والموجود ${found.ar}.`,
      en: `The value of ${place.en} is not valid: expected ${expected.en}, found ${found.en}.`,
    },
  };
}

/** A key that is not among `keys`, with the one that was likely meant. */
export function unknownKey(path: readonly string[], keys: readonly string[]): ConfigurationProblem {
  const key = path.at(-1) ?? '';
  const meant = nearest(key, keys);
  return {
    path,
    message: meant
      ? {
          ar: `المفتاح «${key}» غير معروف هنا؛ أتقصد «${meant}»؟`,
          en: `Unknown key "${key}" here; do you mean "${meant}"?`,
        }
      : {
          ar: `المفتاح «${key}» غير معروف هنا؛ المعروف: ${keys.join('، ')}.`,
          en: `Unknown key "${key}" here; known: ${keys.join(', ')}.`,
        },
    isUnknownKey: true,
  };
}

function expectedOf({ type, expected, message }: BaseIssue<unknown>): Localized {
  const known = EXPECTED[message] ?? TYPES[type];
  if (known) return known;
  const values = String(expected)
    .replaceAll(/[("')]/g, '')
    .split(' | ');
  return { ar: values.join(' أو '), en: values.join(' or ') };
}
