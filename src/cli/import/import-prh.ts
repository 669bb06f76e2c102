import { readForeignYaml } from './read-foreign-yaml.ts';
import { ruleId, unknownKey, type Foreign, type Imported, type LeftOut, type RuleEntry } from './imported.ts';

/** What prh writes as `/…/flags`. */
const EXPRESSION = /^\/(.*)\/([a-z]*)$/s;
const KNOWN = ['expected', 'pattern', 'patterns', 'specs', 'prh', 'options'];

/** The rules of a prh file. Its specs become examples, marked where a word that is found stands in them. */
export function importPrh(file: Foreign): Imported {
  const read = readForeignYaml(file.text);
  if ('fault' in read) return { rules: [], leftOut: [read.fault] };
  const { plain, lineOf } = read;
  const leftOut: LeftOut[] = [];
  if (plain['imports'] !== undefined) leftOut.push({ line: lineOf(['imports']), message: IMPORTS });
  const given = Array.isArray(plain['rules']) ? (plain['rules'] as readonly unknown[]) : [];
  const rules = given.flatMap((rule, i): readonly RuleEntry[] => {
    const leave = (message: LeftOut['message']): readonly RuleEntry[] => {
      leftOut.push({ line: lineOf(['rules', i]), message });
      return [];
    };
    if (!isRecord(rule)) return leave(NO_PATTERN);
    for (const key of Object.keys(rule))
      if (!KNOWN.includes(key)) leftOut.push({ line: lineOf(['rules', i, key]), message: unknownKey(key) });
    const patterns = [rule['pattern'] ?? rule['patterns'] ?? []].flat().map(String);
    const expected = rule['expected'];
    if (typeof expected !== 'string' || patterns.length === 0) return leave(NO_PATTERN);
    return ruleEntries(rule, expected, patterns, ruleId(file.name, i + 1));
  });
  return { rules, leftOut };
}

function ruleEntries(
  rule: Readonly<Record<string, unknown>>,
  expected: string,
  patterns: readonly string[],
  id: string,
): readonly RuleEntry[] {
  const base = { severity: 'warning', ...(typeof rule['prh'] === 'string' && { why: rule['prh'] }) };
  const words = patterns.filter((pattern) => !EXPRESSION.test(pattern));
  const expressions = patterns.flatMap((pattern) => EXPRESSION.exec(pattern)?.[1] ?? []);
  const examples = examplesOf(rule['specs'], words);
  const swap = Object.fromEntries(words.map((word) => [word, expected]));
  return [
    ...(words.length > 0 ? [{ ...base, id, kind: 'swap', swap, ...examples }] : []),
    ...expressions.map((pattern, i) => ({
      ...base,
      id: words.length === 0 && i === 0 ? id : `${id}-${i + 1}`,
      kind: 'pattern',
      pattern,
      replace: expected,
    })),
  ];
}

/** The specs that hold one of the words as it is, with marks round it. */
function examplesOf(specs: unknown, words: readonly string[]): RuleEntry {
  if (!Array.isArray(specs)) return {};
  const bad = specs.flatMap((spec: unknown): readonly RuleEntry[] => {
    if (!isRecord(spec) || typeof spec['from'] !== 'string') return [];
    const { from } = spec as { from: string };
    const word = words.find((each) => from.includes(each));
    if (word === undefined) return [];
    const fixed = typeof spec['to'] === 'string' ? { fixed: spec['to'] } : {};
    return [{ text: from.replace(word, `⟦${word}⟧`), ...fixed }];
  });
  return bad.length > 0 ? { examples: { bad } } : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const IMPORTS = {
  ar: 'الملفات التي يضمها «imports» لا تُقرأ؛ انقل كلا منها على حدة.',
  en: 'The files of "imports" are not read: import each by itself.',
};
const NO_PATTERN = {
  ar: 'قاعدة ليس فيها expected وpattern: لا يُعرف ما يُكتب مكان ماذا.',
  en: 'A rule without expected and pattern: what to write for what is not known.',
};
