import { type EntityKind, type Language, type RuleLevel, type Severity } from '../core/index.ts';
import { BASELINE_NAME } from '../service/baseline-files.ts';
import { checkInputName, inputName, styleChoice } from './draft-options.ts';
import { entityKinds } from './entity-kinds.ts';
import { reportFormats, type ReportFormat } from './formats/report-formats.ts';
import { guideOptions, type GuideOptions } from './guide-options.ts';
import { importOptions, type ImportOptions } from './import-options.ts';
import { languageOf } from './language.ts';
import { atMost, choice, isOneOf, oneOf, ruleLevel } from './option-values.ts';
import { commandNames, readArguments, type Arguments, type CommandName } from './read-arguments.ts';
import { severities } from './severity.ts';
import { testOptions, type TestOptions } from './test-options.ts';
import { UsageError } from './usage-error.ts';

export interface ReviewOptions {
  readonly inputs: readonly string[];
  readonly format: ReportFormat;
  readonly fix: boolean;
  readonly diff: boolean;
  /** By rule id, from `--rule`; they win over the style. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly style: string | undefined;
  /** No style holds, neither that of `--style` nor one beside the drafts. */
  readonly noStyle: boolean;
  /** What stands in a baseline is told all the same. */
  readonly noBaseline: boolean;
  /** Files of names, before those of the style. */
  readonly names: readonly string[];
  readonly failOn: Severity;
  readonly standardInputName: string;
}

export interface EntitiesOptions extends Pick<
  ReviewOptions,
  'inputs' | 'levels' | 'style' | 'noStyle' | 'noBaseline' | 'names' | 'standardInputName'
> {
  readonly format: 'text' | 'csv' | 'json';
  /** Those that are wanted; all unless `--kind` names some. */
  readonly kinds: readonly EntityKind[];
}

/** The forms of the list of words: `dic` and `yaml` are to be pasted into a dictionary and a style. */
export const spellFormats = ['text', 'csv', 'json', 'dic', 'yaml'] as const;

export interface SpellOptions extends Omit<EntitiesOptions, 'format' | 'kinds'> {
  readonly format: (typeof spellFormats)[number];
}

export interface ImpactOptions extends Omit<EntitiesOptions, 'format' | 'kinds'> {
  readonly rule: string;
  readonly format: 'text' | 'json';
}

export interface BaselineOptions extends Omit<EntitiesOptions, 'format' | 'kinds'> {
  readonly output: string;
}

/** What the command line asks for. */
export type Command =
  | { readonly name: 'review'; readonly options: ReviewOptions }
  | { readonly name: 'entities'; readonly options: EntitiesOptions }
  | { readonly name: 'spell'; readonly options: SpellOptions }
  | { readonly name: 'baseline'; readonly options: BaselineOptions }
  | { readonly name: 'impact'; readonly options: ImpactOptions }
  | { readonly name: 'test'; readonly options: TestOptions }
  | { readonly name: 'import'; readonly options: ImportOptions }
  | { readonly name: 'guide'; readonly options: GuideOptions }
  | { readonly name: 'rules'; readonly format: 'text' | 'json' }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'help'; readonly topic: CommandName | undefined }
  | { readonly name: 'version' };

export interface ParsedCommandLine {
  readonly language: Language;
  /** What to do, or why that cannot be known. */
  readonly command: Command | UsageError;
}

/** Reads the words of the command line behind the program's name; never throws for what a user typed. */
export function parseCommandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedCommandLine {
  const read = readArguments(words);
  const asked = read.values.get('lang')?.at(-1);
  const language = asked === 'ar' || asked === 'en' ? asked : languageOf(environment);
  try {
    return { language, command: commandOf(read) };
  } catch (error) {
    if (error instanceof UsageError) return { language, command: error };
    throw error;
  }
}

function commandOf(read: Arguments): Command {
  if (read.problem) throw read.problem;
  const { command, operands, flags } = read;
  choice(read, 'lang', ['ar', 'en'], 'ar');
  if (flags.has('help')) return { name: 'help', topic: command };
  if (flags.has('version')) return { name: 'version' };
  switch (command) {
    case undefined:
      throw new UsageError({
        ar: 'اكتب أمرا: review أو entities أو spell أو baseline أو test أو impact أو import أو guide أو rules أو explain أو help.',
        en: 'Give a command: review, entities, spell, baseline, test, impact, import, guide, rules, explain or help.',
      });
    case 'review':
      return { name: 'review', options: reviewOptions(read) };
    case 'entities':
      return { name: 'entities', options: entitiesOptions(read) };
    case 'spell':
      return { name: 'spell', options: spellOptions(read) };
    case 'baseline':
      return { name: 'baseline', options: baselineOptions(read) };
    case 'impact':
      return { name: 'impact', options: impactOptions(read) };
    case 'test':
      return { name: 'test', options: testOptions(read) };
    case 'import':
      return { name: 'import', options: importOptions(read) };
    case 'guide':
      atMost(operands, 0);
      return { name: 'guide', options: guideOptions(read) };
    case 'rules':
      atMost(operands, 0);
      return { name: 'rules', format: choice(read, 'format', ['text', 'json'], 'text') };
    case 'explain':
      atMost(operands, 1);
      if (operands[0] !== undefined) return { name: 'explain', rule: operands[0] };
      throw new UsageError({
        ar: 'اذكر القاعدة المطلوب شرحها؛ تعرضها كلها: mudaqqiq rules',
        en: 'Name the rule to explain; to list them all: mudaqqiq rules',
      });
    case 'help':
      atMost(operands, 1);
      return { name: 'help', topic: helpTopic(operands[0]) };
  }
}

function reviewOptions(read: Arguments): ReviewOptions {
  const { operands, flags, values } = read;
  const fix = flags.has('fix');
  const diff = flags.has('diff');
  if (operands.length === 0) {
    throw new UsageError({
      ar: 'اذكر ما تريد مراجعته: ملفا أو مجلدا أو نمطا، أو - للدخل المعياري.',
      en: 'Name what to review: a file, a folder, a pattern, or - for the standard input.',
    });
  }
  checkInputName(read);
  if (fix && diff) {
    throw new UsageError({
      ar: 'لا يجتمع --fix و--diff: الأول يكتب الإصلاحات والثاني يعرضها ولا يكتب.',
      en: '--fix and --diff exclude each other: the one writes the fixes, the other shows them and writes nothing.',
    });
  }
  if (diff && values.has('format')) {
    throw new UsageError({
      ar: 'لا يجتمع --diff و--format: الفرق هو الناتج كله.',
      en: '--diff and --format exclude each other: the diff is all the output.',
    });
  }
  return {
    inputs: operands,
    format: choice(read, 'format', reportFormats, 'text'),
    fix,
    diff,
    levels: Object.fromEntries((values.get('rule') ?? []).map(ruleLevel)),
    ...styleChoice(read),
    names: values.get('names') ?? [],
    failOn: choice(read, 'fail-on', severities, 'warning'),
    standardInputName: inputName(read),
  };
}

function entitiesOptions(read: Arguments): EntitiesOptions {
  const { operands, values } = read;
  if (operands.length === 0) {
    throw new UsageError({
      ar: 'اذكر ما تريد كياناته: ملفا أو مجلدا أو نمطا، أو - للدخل المعياري.',
      en: 'Name the drafts to read: a file, a folder, a pattern, or - for the standard input.',
    });
  }
  checkInputName(read);
  const kinds = (values.get('kind') ?? []).map((kind) => oneOf('kind', kind, entityKinds));
  return {
    inputs: operands,
    format: choice(read, 'format', ['text', 'csv', 'json'], 'text'),
    kinds: kinds.length > 0 ? kinds : entityKinds,
    levels: {},
    ...styleChoice(read),
    names: values.get('names') ?? [],
    standardInputName: inputName(read),
  };
}

function spellOptions(read: Arguments): SpellOptions {
  const { operands, values } = read;
  if (operands.length === 0) {
    throw new UsageError({
      ar: 'اذكر ما تريد كلماته: ملفا أو مجلدا أو نمطا، أو - للدخل المعياري.',
      en: 'Name the drafts to read: a file, a folder, a pattern, or - for the standard input.',
    });
  }
  checkInputName(read);
  return {
    inputs: operands,
    format: choice(read, 'format', spellFormats, 'text'),
    levels: {},
    ...styleChoice(read),
    names: values.get('names') ?? [],
    standardInputName: inputName(read),
  };
}

function impactOptions(read: Arguments): ImpactOptions {
  const [rule, ...inputs] = read.operands;
  if (rule === undefined || inputs.length === 0) {
    throw new UsageError({
      ar: 'اذكر القاعدة ثم المسودات التي يُنظر في أثرها فيها: ملفا أو مجلدا أو نمطا، أو - للدخل المعياري.',
      en: 'Name the rule and the drafts to try it on: a file, a folder, a pattern, or - for the standard input.',
    });
  }
  checkInputName(read);
  return {
    rule,
    inputs,
    format: choice(read, 'format', ['text', 'json'], 'text'),
    levels: {},
    ...styleChoice(read),
    noBaseline: true,
    names: read.values.get('names') ?? [],
    standardInputName: inputName(read),
  };
}

function baselineOptions(read: Arguments): BaselineOptions {
  const { operands, values } = read;
  if (operands.length === 0 || operands.includes('-')) {
    throw new UsageError({
      ar: 'اذكر المسودات التي تُسجَّل ملاحظاتها: ملفا أو مجلدا أو نمطا؛ ولا يُسجَّل الدخل المعياري.',
      en: 'Name the drafts whose findings are to be recorded: a file, a folder or a pattern; the standard input is none.',
    });
  }
  return {
    inputs: operands,
    levels: Object.fromEntries((values.get('rule') ?? []).map(ruleLevel)),
    ...styleChoice(read),
    noBaseline: true,
    names: values.get('names') ?? [],
    standardInputName: inputName(read),
    output: values.get('output')?.at(-1) ?? BASELINE_NAME,
  };
}

function helpTopic(word: string | undefined): CommandName | undefined {
  if (word === undefined || isOneOf(word, commandNames)) return word;
  throw new UsageError({ ar: `لا يوجد أمر باسم «${word}».`, en: `There is no command "${word}".` });
}
