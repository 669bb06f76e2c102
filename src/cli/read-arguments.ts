import { parseArgs } from 'node:util';
import { nearest } from '../core/index.ts';
import { UsageError } from './usage-error.ts';

export const commandNames = [
  'review',
  'entities',
  'spell',
  'baseline',
  'test',
  'impact',
  'import',
  'guide',
  'rules',
  'explain',
  'help',
] as const;

export type CommandName = (typeof commandNames)[number];

/** The command line taken apart, before the values are looked at. */
export interface Arguments {
  readonly command: CommandName | undefined;
  /** The words that belong to no option, without the command. */
  readonly operands: readonly string[];
  /** The options without a value that were given. */
  readonly flags: ReadonlySet<string>;
  /** The values of each option in the order they were given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The first thing that cannot be understood. */
  readonly problem: UsageError | undefined;
}

interface OptionShape {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The commands that take it; absent where all do. */
  readonly commands?: readonly CommandName[];
}

const shapes: Readonly<Record<string, OptionShape>> = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
  format: { type: 'string', commands: ['review', 'entities', 'spell', 'test', 'guide', 'rules', 'impact'] },
  kind: { type: 'string', commands: ['entities'] },
  fix: { type: 'boolean', commands: ['review'] },
  diff: { type: 'boolean', commands: ['review'] },
  rule: { type: 'string', commands: ['review', 'baseline'] },
  output: { type: 'string', commands: ['baseline', 'import', 'guide'] },
  from: { type: 'string', commands: ['import'] },
  style: { type: 'string', commands: ['review', 'entities', 'spell', 'baseline', 'guide', 'impact'] },
  'no-baseline': { type: 'boolean', commands: ['review'] },
  'no-style': { type: 'boolean', commands: ['review', 'entities', 'spell', 'baseline', 'impact'] },
  names: { type: 'string', commands: ['review', 'entities', 'spell', 'baseline', 'impact'] },
  'fail-on': { type: 'string', commands: ['review'] },
  'stdin-name': { type: 'string', commands: ['review', 'entities', 'spell', 'impact'] },
};

export function readArguments(words: readonly string[]): Arguments {
  // Not strict, because its errors are in English alone; what strict mode would refuse is refused below.
  const { tokens } = parseArgs({
    args: [...words],
    options: shapes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [first, ...operands] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commandNames.find((name) => name === first);
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  let problem = first === undefined || command ? undefined : unknownCommand(first);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    problem ??= optionProblem(token, command);
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  return { command, operands, flags, values, problem };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionProblem(token: OptionToken, command: CommandName | undefined): UsageError | undefined {
  const { name, rawName, value, inlineValue } = token;
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!shape) {
    const meant = nearest(name, Object.keys(shapes));
    return new UsageError({
      ar: `لا يوجد خيار باسم ${rawName}${meant ? `؛ لعل المقصود --${meant}` : ''}.`,
      en: `There is no option ${rawName}${meant ? `; did you mean --${meant}?` : '.'}`,
    });
  }
  if (command && shape.commands && !shape.commands.includes(command)) {
    return new UsageError({
      ar: `لا يقبل الأمر ${command} الخيار ${rawName}.`,
      en: `The command ${command} does not take ${rawName}.`,
    });
  }
  if (shape.type === 'boolean' && value !== undefined) {
    return new UsageError({
      ar: `الخيار ${rawName} لا يأخذ قيمة.`,
      en: `The option ${rawName} takes no value.`,
    });
  }
  // `--format --fix` reads as a forgotten value, not as a format named «--fix»; `--format=--fix` is what it says.
  const forgotten = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  if (shape.type === 'string' && forgotten) {
    return new UsageError({
      ar: `الخيار ${rawName} يحتاج إلى قيمة.`,
      en: `The option ${rawName} needs a value.`,
    });
  }
  return undefined;
}

function unknownCommand(word: string): UsageError {
  const meant = nearest(word, commandNames);
  return new UsageError({
    ar: `لا يوجد أمر باسم «${word}»${meant ? `؛ لعل المقصود ${meant}` : '؛ للمراجعة: mudaqqiq review <ملف>'}.`,
    en: `There is no command "${word}"${meant ? `; did you mean ${meant}?` : '; to review: mudaqqiq review <file>.'}`,
  });
}
