import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The order of the layers: each may import itself and what stands before it, and hosts see the core by its door. */
const layers = {
  core: { folder: 'src/core', closed: ['service', 'server', 'client', 'cli'] },
  service: { folder: 'src/service', closed: ['server', 'client', 'cli'], door: true },
  server: { folder: 'src/server', closed: ['client', 'cli'], door: true },
  cli: { folder: 'src/cli', closed: ['server', 'client'], door: true },
  client: { folder: 'src/client', closed: ['core', 'service', 'cli'], protocolOnly: true },
};

/** The folders of the core in the order of its layers: each may import what stands before it. */
const coreOrder = [
  'text',
  'phrases',
  'lexicon',
  'knowledge',
  'calendar',
  'dates',
  'quantities',
  'tagger',
  'names',
  'entities',
  'suppression',
  'rule-kinds',
  'rules',
  'house',
];
/** Folders with less to import than their place would give them. */
const alsoClosed = {
  calendar: ['lexicon', 'knowledge'],
  dates: ['lexicon', 'knowledge'],
  quantities: ['lexicon', 'knowledge'],
};
/** A draft carries the knowledge and the lexicon as types, so that text may name them. */
const opened = { text: ['lexicon', 'knowledge'] };

/** Inside the core: a folder and what it must not know. */
const coreLayers = Object.fromEntries(
  coreOrder.slice(0, -1).map((folder, place) => {
    const above = coreOrder.slice(place + 1).filter((name) => !opened[folder]?.includes(name));
    const files = ['rule-kinds', 'rules'].includes(folder) ? ['engine.ts'] : ['engine.ts', 'rule.ts'];
    return [folder, [...above, ...(alsoClosed[folder] ?? []), ...files]];
  }),
);

function forbid(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const layerRules = Object.values(layers).map(({ folder, closed, door, protocolOnly }) => {
  const patterns = closed.map((name) => ({
    regex: `^(?:\\.\\./)+${name}/`,
    message: `${folder} must not import src/${name}.`,
  }));
  if (door) {
    patterns.push({
      regex: '^(?:\\.\\./)+core/(?!index\\.ts$)',
      message: 'Hosts import the core through src/core/index.ts only.',
    });
  }
  if (protocolOnly) {
    patterns.push({
      regex: '^(?:\\.\\./)+server/(?!protocol\\.ts$)',
      message: 'The client knows the server by its protocol only.',
    });
  }
  return forbid([`${folder}/**/*.ts`], patterns);
});

const coreRules = Object.entries(coreLayers).map(([folder, closed]) =>
  forbid(
    [`src/core/${folder}/**/*.ts`],
    [...layers.core.closed, ...closed].map((name) => ({
      regex: `^(?:\\.\\./)+${name.replace('.', '\\.')}(?:/|$)`,
      message: `src/core/${folder} must not import ${name}.`,
    })),
  ),
);

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'coverage/', '.cache/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Token loops index arrays within their bounds; the assertion says so where a test would be noise.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: false, skipTemplates: false, skipRegExps: false }],
      'no-misleading-character-class': 'off',
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  { files: ['test/**/*.ts'], rules: { 'max-lines': 'off' } },
  ...layerRules,
  ...coreRules,
);
