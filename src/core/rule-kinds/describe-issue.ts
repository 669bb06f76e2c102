import type { BaseIssue } from 'valibot';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { Localized } from '../localized.ts';

/** What is wrong with an entry, in words for the one who wrote it; unknown and missing keys are named as such. */
export function describeIssue(
  outer: BaseIssue<unknown>,
  entry: unknown,
  path: readonly string[],
): ConfigurationProblem {
  const issue = innermost(outer);
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const key = keys.at(-1);
  const rule = nameOf(entry);
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      path: [...path, ...keys],
      message: {
        ar: `المفتاح «${key}» غير معروف في القاعدة ${rule}.`,
        en: `Unknown key "${key}" in rule ${rule}.`,
      },
      isUnknownKey: true,
    };
  }
  if (issue.received === 'undefined' && key !== undefined) {
    const kinds = issue.type === 'variant' ? ` (${issue.expected?.replace(/[()"]/g, '')})` : '';
    return {
      path: [...path, ...keys.slice(0, -1)],
      message: {
        ar: `ينقص القاعدة ${rule} المفتاح «${key}»${kinds}.`,
        en: `Rule ${rule} lacks the key "${key}"${kinds}.`,
      },
    };
  }
  const expected = expectedOf(issue, key);
  return {
    path: [...path, ...keys],
    message: {
      ar: `قيمة «${key ?? 'rules'}» في القاعدة ${rule} غير صالحة: المنتظر ${expected.ar} والموجود ${issue.received}.`,
      en: `The value of "${key ?? 'rules'}" in rule ${rule} is not valid: expected ${expected.en}, found ${issue.received}.`,
    },
    ...(isKey && { isUnknownKey: true }),
  };
}

/** Of a value that is none of several alternatives, what is wrong inside the one that it comes nearest to. */
function innermost(issue: BaseIssue<unknown>): BaseIssue<unknown> {
  const inner = issue.issues?.find(({ path }) => path);
  if (!inner?.path) return issue;
  const [first, ...rest] = [...(issue.path ?? []), ...inner.path] as typeof inner.path;
  return innermost({ ...inner, path: [first, ...rest] });
}

/** The id of an entry; most of what is wrong is not its id. */
function nameOf(entry: unknown): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' && id !== '' ? id : '(?)';
}

function expectedOf({ type, expected }: BaseIssue<unknown>, key: string | undefined): Localized {
  if (key === 'id' && type === 'regex')
    return {
      ar: 'مجموعة واسم بحروف لاتينية صغيرة مثل desk/important',
      en: 'a group and a name in small Latin letters, such as desk/important',
    };
  switch (type) {
    case 'string':
    case 'regex':
    case 'non_empty':
      return { ar: 'نص فيه حرف', en: 'text with a letter in it' };
    case 'max_length':
      return {
        ar: `نص لا يزيد على ${expected?.slice(2)} حرف`,
        en: `text of at most ${expected?.slice(2)} letters`,
      };
    case 'array':
      return { ar: 'قائمة', en: 'a list' };
    case 'min_length':
    case 'min_entries':
      return { ar: 'واحد على الأقل', en: 'at least one' };
    case 'record':
    case 'strict_object':
    case 'variant':
      if (expected === 'Object') return { ar: 'أزواج من مفتاح وقيمة', en: 'a map of keys and values' };
      break;
  }
  return inWords(String(expected));
}

const TYPES: Readonly<Record<string, Localized>> = {
  string: { ar: 'نص', en: 'text' },
  Array: { ar: 'قائمة', en: 'a list' },
  Object: { ar: 'أزواج من مفتاح وقيمة', en: 'a map of keys and values' },
  boolean: { ar: 'true أو false', en: 'true or false' },
  number: { ar: 'عدد', en: 'a number' },
};

/** The alternatives of valibot, `(string | Array)` and `("safe" | "none")`, in words. */
function inWords(expected: string): Localized {
  const names = expected.replace(/[()"]/g, '').split(' | ');
  return {
    ar: names.map((name) => TYPES[name]?.ar ?? name).join(' أو '),
    en: names.map((name) => TYPES[name]?.en ?? name).join(' or '),
  };
}
