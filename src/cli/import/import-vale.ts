import { readForeignYaml } from './read-foreign-yaml.ts';
import { ruleId, unknownKey, type Foreign, type Imported, type LeftOut, type RuleEntry } from './imported.ts';
import { hasSigns, isWord } from './patterns.ts';

const LEVELS: Readonly<Record<string, string>> = { suggestion: 'hint', warning: 'warning', error: 'error' };
/** What is carried over, or makes no difference in Arabic. */
const KNOWN = [
  'extends',
  'message',
  'level',
  'link',
  'ignorecase',
  'swap',
  'tokens',
  'exceptions',
  'description',
];

/** A rule of Vale that extends `substitution` or `existence`. */
export function importVale(file: Foreign): Imported {
  const read = readForeignYaml(file.text);
  if ('fault' in read) return { rules: [], leftOut: [read.fault] };
  const { plain, lineOf } = read;
  const leftOut: LeftOut[] = Object.keys(plain)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => ({ line: lineOf([key]), message: unknownKey(key) }));
  const kind = plain['extends'];
  const base = {
    severity: LEVELS[String(plain['level'])] ?? 'warning',
    ...(typeof plain['description'] === 'string' && { summary: plain['description'] }),
    ...(typeof plain['link'] === 'string' && { why: plain['link'] }),
  };
  const except = listOf(plain['exceptions']).filter(isWord);
  const more = except.length > 0 ? { except } : {};
  if (kind === 'substitution') {
    const pairs = Object.entries((plain['swap'] ?? {}) as Readonly<Record<string, unknown>>);
    return substitution(
      pairs,
      { ...base, ...messageOf(plain['message'], ['right', 'found']) },
      more,
      file,
      leftOut,
      (key) => lineOf(['swap', key]),
    );
  }
  if (kind === 'existence') {
    const tokens = listOf(plain['tokens']);
    return existence(tokens, { ...base, ...messageOf(plain['message'], ['found']) }, more, file, leftOut);
  }
  leftOut.push({ line: lineOf(['extends']), message: unknownKind(String(kind)) });
  return { rules: [], leftOut };
}

function substitution(
  pairs: readonly (readonly [string, unknown])[],
  base: RuleEntry,
  more: RuleEntry,
  { name }: Foreign,
  leftOut: LeftOut[],
  lineOf: (key: string) => number,
): Imported {
  const swap: Record<string, unknown> = {};
  const patterns: RuleEntry[] = [];
  for (const [wrong, right] of pairs) {
    const rights = String(right).split('|');
    if (!hasSigns(wrong)) swap[wrong] = rights.length === 1 ? rights[0] : rights;
    else if (rights.length > 1) leftOut.push({ line: lineOf(wrong), message: manyRights(wrong) });
    else
      patterns.push({
        ...base,
        id: ruleId(name, patterns.length + 1),
        kind: 'pattern',
        pattern: `\\b${wrong}\\b`,
        replace: rights[0],
      });
  }
  const words =
    Object.keys(swap).length > 0 ? [{ ...base, id: ruleId(name), kind: 'swap', swap, ...more }] : [];
  return { rules: [...words, ...patterns], leftOut };
}

function existence(
  tokens: readonly string[],
  base: RuleEntry,
  more: RuleEntry,
  { name }: Foreign,
  leftOut: readonly LeftOut[],
): Imported {
  const words = tokens.filter((token) => !hasSigns(token));
  const patterns = tokens.filter(hasSigns);
  return {
    rules: [
      ...(words.length > 0 ? [{ ...base, id: ruleId(name), kind: 'forbid', forbid: words, ...more }] : []),
      ...patterns.map((pattern, i) => ({
        ...base,
        id: ruleId(name, i + 1),
        kind: 'pattern',
        pattern: `\\b(?:${pattern})\\b`,
      })),
    ],
    leftOut,
  };
}

/** `%s` is what is to be written and then what was found. */
function messageOf(message: unknown, values: readonly string[]): RuleEntry {
  if (typeof message !== 'string') return {};
  let next = 0;
  return { message: message.replace(/%s/g, () => `{${values[next++] ?? 'found'}}`) };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function unknownKind(kind: string): LeftOut['message'] {
  return {
    ar: `قواعد «${kind}» لا تُنقل؛ يُنقل substitution وexistence.`,
    en: `Rules that extend "${kind}" are not carried over; substitution and existence are.`,
  };
}

function manyRights(wrong: string): LeftOut['message'] {
  return {
    ar: `للنمط «${wrong}» عدة بدائل، وللنمط هنا بديل واحد.`,
    en: `The pattern "${wrong}" has several replacements, and a pattern has one here.`,
  };
}
