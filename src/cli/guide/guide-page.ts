import type {
  HouseName,
  Language,
  Localized,
  ReviewConfiguration,
  Rule,
  RuleLevel,
} from '../../core/index.ts';
import { levelNames } from '../severity.ts';

/** What a guide is written from. */
export interface Guide {
  /** The switches of the house in the order of the documentation, as they are set. */
  readonly switches: readonly { readonly summary: Localized; readonly value: string }[];
  readonly configuration: ReviewConfiguration;
  /** Of the product and the house. */
  readonly rules: readonly Rule[];
}

interface Labels {
  readonly title: string;
  readonly about: string;
  readonly switches: string;
  readonly names: string;
  readonly nameColumns: readonly [string, string, string, string];
  readonly words: string;
  readonly rules: string;
  readonly off: string;
  readonly choice: string;
  readonly value: string;
}

const labels: Readonly<Record<Language, Labels>> = {
  ar: {
    title: 'دليل أسلوب الدار',
    about: 'هذا ما تكتب به الدار وما يراجعه مدقّق، وفي كل قاعدة سببها وأمثلتها.',
    switches: 'اختيارات الدار',
    names: 'الأسماء',
    nameColumns: ['الاسم', 'يُقبل', 'لا يُكتب', 'ملاحظة'],
    words: 'كلمات الدار',
    rules: 'القواعد',
    off: 'قواعد متوقّفة',
    choice: 'الاختيار',
    value: 'القيمة',
  },
  en: {
    title: 'House style',
    about: 'How the house writes and what Mudaqqiq reviews; each rule with its reason and examples.',
    switches: 'Choices of the house',
    names: 'Names',
    nameColumns: ['name', 'accepted', 'not written', 'note'],
    words: 'Words of the house',
    rules: 'Rules',
    off: 'Rules that are off',
    choice: 'choice',
    value: 'value',
  },
};

/** The whole style of a house as a page of Markdown: choices, names, words, and every rule with its reason and examples. */
export function guidePage({ switches, configuration, rules }: Guide, language: Language): string {
  const label = labels[language];
  const levelOf = ({ meta }: Rule): RuleLevel => configuration.levels?.[meta.id] ?? meta.level;
  const active = rules.filter((rule) => levelOf(rule) !== 'off');
  const off = rules.filter((rule) => levelOf(rule) === 'off');
  const { names = [], words = [] } = configuration;
  const sections = [
    [`# ${label.title}`, label.about],
    switches.length > 0
      ? [
          `## ${label.switches}`,
          table(
            [label.choice, label.value],
            switches.map(({ summary, value }) => [summary[language], value]),
          ),
        ]
      : [],
    names.length > 0 ? [`## ${label.names}`, table(label.nameColumns, names.map(nameRow))] : [],
    words.length > 0 ? [`## ${label.words}`, words.map((word) => `- ${plain(word)}`).join('\n')] : [],
    [`## ${label.rules}`, ...active.flatMap((rule) => ruleSection(rule, levelOf(rule), language))],
    off.length > 0
      ? [
          `## ${label.off}`,
          off.map(({ meta }) => `- ${plain(meta.summary[language])} (\`${meta.id}\`)`).join('\n'),
        ]
      : [],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function nameRow({ name, accept = [], forbid = [], note = '' }: HouseName): readonly string[] {
  return [name, accept.join('، '), forbid.join('، '), note];
}

function ruleSection({ meta }: Rule, level: RuleLevel, language: Language): readonly string[] {
  const examples = [
    ...meta.examples.bad.map(({ text, fixed }) => {
      const right = fixed === undefined ? '' : ` ← ${visible(fixed)}`;
      return `- ✗ ${visible(text)}${language === 'ar' ? right : right.replace('←', '→')}`;
    }),
    ...meta.examples.good.map(({ text }) => `- ✓ ${visible(text)}`),
  ];
  return [
    `### ${plain(meta.summary[language])}`,
    // Reasons are Markdown themselves.
    `${meta.why[language].replace(/</g, '&lt;')} (${levelNames[level][language]}، \`${meta.id}\`)`,
    ...(examples.length > 0 ? [examples.join('\n')] : []),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => plain(cell)).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** An example on one line, with marks where blanks are that nobody would see. */
function visible(text: string): string {
  return plain(
    text.replace(/\r?\n/g, ' ⏎ ').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (sign) => {
      return `<U+${sign.charCodeAt(0).toString(16).toUpperCase()}>`;
    }),
  );
}

/** Text in which no sign of Markdown or HTML has a meaning. */
function plain(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replace(/ {2,}|\t|\u00a0/g, (blanks) => '&nbsp;'.repeat(blanks.length));
}
