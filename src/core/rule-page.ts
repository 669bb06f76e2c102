import { toJsonSchema } from '@valibot/to-json-schema';
import type { Language } from './localized.ts';
import type { BadExample, GoodExample, Rule, RuleLevel } from './rule.ts';

interface Labels {
  readonly level: string;
  readonly fix: string;
  readonly options: string;
  readonly bad: string;
  readonly good: string;
  readonly becomes: string;
  readonly with: string;
  readonly byDefault: string;
  readonly levels: Readonly<Record<RuleLevel, string>>;
  readonly fixes: Readonly<Record<Rule['meta']['fix'], string>>;
}

const labels: Readonly<Record<Language, Labels>> = {
  ar: {
    level: 'الدرجة',
    fix: 'الإصلاح',
    options: 'الخيارات',
    bad: 'ما تجده القاعدة',
    good: 'ما تتركه القاعدة',
    becomes: 'يصير',
    with: 'مع',
    byDefault: 'الأصل',
    levels: { error: 'خطأ', warning: 'تحذير', information: 'معلومة', hint: 'تلميح', off: 'متوقّفة' },
    fixes: { safe: 'آمن، يُطبَّق دون مراجعة', choice: 'يختاره المحرّر', none: 'لا إصلاح؛ القاعدة تنبّه فقط' },
  },
  en: {
    level: 'Level',
    fix: 'Fix',
    options: 'Options',
    bad: 'What the rule finds',
    good: 'What the rule leaves alone',
    becomes: 'becomes',
    with: 'with',
    byDefault: 'default',
    levels: { error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off' },
    fixes: {
      safe: 'safe, applied without review',
      choice: 'the editor chooses',
      none: 'none; the rule only reports',
    },
  },
};

/** The documentation of a rule in one language, as Markdown; it is made of the rule's own metadata and examples. */
export function rulePage({ meta, options }: Rule, language: Language): string {
  const label = labels[language];
  const lines = [
    `# ${meta.summary[language]}`,
    '',
    // The id stands last: a line that began with it would be laid out from left to right.
    `${label.level}: ${label.levels[meta.level]} · ${label.fix}: ${label.fixes[meta.fix]} · \`${meta.id}\``,
    '',
    meta.why[language],
    '',
    `## ${label.bad}`,
    '',
    ...meta.examples.bad.map((example) => badLine(example, label)),
    '',
    `## ${label.good}`,
    '',
    ...meta.examples.good.map((example) => `- ${code(example.text)}${withOptions(example, label)}`),
  ];
  if (options) {
    const { properties = {} } = toJsonSchema(options, { typeMode: 'input', errorMode: 'ignore' });
    lines.push('', `## ${label.options}`, '');
    for (const [name, schema] of Object.entries(properties)) {
      const { default: byDefault, enum: values } = schema as { default?: unknown; enum?: readonly unknown[] };
      const allowed = values ? `: ${values.map((value) => `\`${String(value)}\``).join(' · ')}` : '';
      lines.push(`- \`${name}\`${allowed} (${label.byDefault}: \`${JSON.stringify(byDefault)}\`)`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function badLine(example: BadExample, label: Labels): string {
  const fixed = example.fixed === undefined ? '' : ` ${label.becomes} ${code(example.fixed)}`;
  return `- ${code(example.text)}${fixed}${withOptions(example, label)}`;
}

function withOptions({ options, names }: BadExample | GoodExample, label: Labels): string {
  const conditions = [...(options === undefined ? [] : [options]), ...(names ? [{ names }] : [])];
  return conditions.map((condition) => ` (${label.with} \`${JSON.stringify(condition)}\`)`).join('');
}

/** A code span, with what cannot be seen shown by its code point. */
function code(text: string): string {
  const visible = text.replace(/[^\P{C}\n]|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, (character) => {
    return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
  const fence = visible.includes('`') ? '``' : '`';
  return `${fence}${visible.startsWith('`') || visible.endsWith('`') ? ` ${visible} ` : visible}${fence}`.replaceAll(
    '\n',
    '⏎',
  );
}
