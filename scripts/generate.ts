/**
 * Writes everything that follows from the rules: their pages in `docs/rules`, the table in the README, the schema of
 * style files, the settings in `package.json` and the notices of bundled packages. `.ci/run` fails when the outcome differs from what is committed.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  optionsSchema,
  rulePage,
  rules,
  severitySchema,
  styleJsonSchema,
  type Language,
  type Localized,
  type Rule,
} from '../src/core/index.ts';
import { presetList } from '../src/core/house/preset-list.ts';
import type { Switch } from '../src/core/house/switch-choices.ts';
import { switches } from '../src/core/house/switches.ts';
import { bundledPackages } from './bundled-packages.ts';
import { read, root, write } from './write-generated.ts';

const bothLanguages = ({ ar, en }: Localized) => `${ar} — ${en}`;

const LEVELS = {
  error: 'خطأ · error',
  warning: 'تحذير · warning',
  information: 'معلومة · information',
  hint: 'تلميح · hint',
  off: 'متوقّفة · off',
};
const FIXES = { safe: 'آمن · safe', choice: 'اختيار · choice', none: 'لا · none' };

/** Replaces what stands between the two marks of a generated part. */
function replacePart(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the marks ${start} … ${end} are missing`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function pageOf(rule: Rule): string {
  return `<div dir="rtl">\n\n${rulePage(rule, 'ar')}\n</div>\n\n---\n\n${rulePage(rule, 'en')}`;
}

function rulesTable(): string {
  const rows = rules.map(({ meta }) => {
    const link = `[\`${meta.id}\`](docs/rules/${meta.id}.md)`;
    return `| ${link} | ${meta.summary.ar} · ${meta.summary.en} | ${LEVELS[meta.level]} | ${FIXES[meta.fix]} |`;
  });
  const head = '| القاعدة · Rule | ما تجده · What it finds | الدرجة · Level | الإصلاح · Fix |';
  return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
}

rmSync(join(root, 'docs/rules'), { recursive: true, force: true });
for (const rule of rules) await write(`docs/rules/${rule.meta.id}.md`, pageOf(rule));
await write('README.md', replacePart(read('README.md'), 'rules', rulesTable()), true);

await write('schemas/style.schema.json', `${JSON.stringify(styleJsonSchema(bothLanguages), null, 2)}\n`);

/** A table of the switches with their values, in one language. */
function switchesTable(language: Language, head: string): string {
  const rows = Object.entries<Switch>(switches).map(([name, { summary, choices }]) => {
    const values = choices.map(({ value }) => `\`${value}\``).join(language === 'ar' ? '، ' : ', ');
    return `| \`${name}\` | ${summary[language]} | ${values} |`;
  });
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

/** What the presets choose, where it is no default. */
function presetsTable(): string {
  const names = Object.keys(presetList).filter((name) => name !== 'default');
  const rows = Object.entries<Switch>(switches).map(([name, { choices }]) => {
    const chosen = names.map((preset) => (presetList[preset]!['style'] as Record<string, unknown>)[name]);
    return `| \`${name}\` | ${chosen.map((value) => (value === choices[0]?.value ? '' : String(value))).join(' | ')} |`;
  });
  return [`| | ${names.join(' | ')} |`, `| --- |${' --- |'.repeat(names.length)}`, ...rows].join('\n');
}

const guide = [
  ['switches-ar', switchesTable('ar', '| الاختيار | معناه | قيمه |')],
  ['presets', presetsTable()],
  ['switches-en', switchesTable('en', '| choice | meaning | values |')],
].reduce((text, [name, table]) => replacePart(text, name!, table!), read('docs/house-style.md'));
await write('docs/house-style.md', guide, true);

const RULER = '='.repeat(80);
const PACKAGES_HEAD = `${RULER}\nThe packages below stand in the bundles of the extension, the server and the command.\n`;
const [works] = read('THIRD_PARTY_NOTICES').split(PACKAGES_HEAD);
const packages = (await bundledPackages()).map(({ name, version, licence, notice }) => {
  return `${RULER}\n${name} ${version} (${licence})\n${'-'.repeat(80)}\n${notice}\n`;
});
await write('THIRD_PARTY_NOTICES', `${works!.trimEnd()}\n\n${PACKAGES_HEAD}${packages.join('\n')}`);

interface Manifest {
  contributes: { configuration: { properties: Record<string, object> } };
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const settings = manifest.contributes.configuration.properties;
for (const [name, schema] of [
  ['mudaqqiq.severity', severitySchema(bothLanguages)],
  ['mudaqqiq.options', optionsSchema(bothLanguages)],
] as const) {
  const setting = settings[name];
  if (!setting) throw new Error(`package.json has no setting ${name}`);
  Object.assign(setting, schema);
}
await write('package.json', JSON.stringify(manifest), true);
