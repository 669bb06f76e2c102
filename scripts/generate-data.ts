/**
 * Writes what the core reads as data from `dictionaries`, since it has no files: lists, presets and rule packs. Runs
 * before `generate.ts`, which loads the rules of the packs. `.ci/run` fails when the outcome differs from what is committed.
 */
import { parse } from 'yaml';
import { read, write } from './write-generated.ts';

/** `fields` are the columns that the core needs. */
for (const [name, fields] of [
  ['units', [0, 1, 2, 3, 4, 5]],
  ['currencies', [0, 1, 2, 3, 4]],
] as const) {
  const lines = read(`dictionaries/${name}.txt`).split('\n').filter(Boolean);
  const rows = lines.map((line) => fields.map((field) => line.split('\t')[field] ?? '').join(';'));
  const comment = `/** From \`dictionaries/${name}.txt\` by \`npm run generate\`. */`;
  const code = `${comment}\nexport const ${name}List = \`\n${rows.join('\n')}\n\`;\n`;
  await write(`src/core/quantities/${name}-list.ts`, code, true);
}

/** The houses that come with the product, in the order of the documentation. */
const presets = [
  'default',
  'pan-arab-aj',
  'bbc',
  'aawsat',
  'gulf-saudi',
  'maghreb-tn-dz',
  'morocco',
  'egypt',
].map((name) => `  '${name}': ${JSON.stringify(parse(read(`dictionaries/presets/${name}.yml`)))},\n`);
await write(
  'src/core/house/preset-list.ts',
  `import type { PlainMap } from './read-entry.ts';

/** From \`dictionaries/presets\` by \`npm run generate\`. */
// prettier-ignore
export const presetList: Readonly<Record<string, PlainMap>> = {
${presets.join('')}};
`,
);

for (const group of ['usage', 'style']) {
  const path = `dictionaries/packs/${group}.yml`;
  const { rules } = parse(read(path)) as { readonly rules: readonly unknown[] };
  const entries = rules.map((entry) => `  ${JSON.stringify(entry)},\n`);
  await write(
    `src/core/rules/${group}/pack.ts`,
    `import type { HouseRuleEntry } from '../../rule-kinds/index.ts';

/** From \`${path}\` by \`npm run generate\`. */
// prettier-ignore
export const pack: readonly HouseRuleEntry[] = [
${entries.join('')}];
`,
  );
}
