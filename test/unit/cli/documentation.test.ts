import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { JsonReport } from '../../../src/cli/formats/json-report.ts';
import { parse } from 'yaml';
import { configurationProblems, rules, type Language } from '../../../src/core/index.ts';
import { runInMemory } from './memory-host.ts';

/** `docs/cli.md` in its two halves. */
const [arabic = '', english = ''] = readFileSync(
  new URL('../../../docs/cli.md', import.meta.url),
  'utf8',
).split('\n# The command line');

describe('docs/cli.md', () => {
  const halves: readonly [Language, string][] = [
    ['ar', arabic],
    ['en', english],
  ];
  const input = 'في عام 2020 ، زار الوفد المدينة.\n';
  const words = ['review', '-', '--stdin-name', 'drafts/visit.txt'];

  for (const [language, half] of halves) {
    const block = (kind: string) => new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\``, 'm').exec(half)![1]!;

    it(`shows the JSON that the program prints (${language})`, async () => {
      const { output } = await runInMemory([...words, '--format', 'json', '--lang', language], { input });
      const printed = JSON.parse(output.toString()) as JsonReport;
      const shown = JSON.parse(block('json')) as JsonReport;
      assert.deepEqual({ ...shown, summary: { ...shown.summary, ms: printed.summary.ms } }, printed);
    });

    it(`shows the text that the program prints (${language})`, async () => {
      const { output } = await runInMemory([...words, '--lang', language], { input });
      assert.equal(block('text'), output.toString());
    });

    it(`has an example of a style that is right (${language})`, () => {
      const { severity, options } = parse(block('yaml')) as Record<'severity' | 'options', object>;
      const configuration = {
        levels: severity as Record<string, never>,
        options: options as Record<string, never>,
      };
      assert.ok(Object.keys(severity).length > 0 && Object.keys(options).length > 0);
      assert.deepEqual(configurationProblems(rules, configuration), []);
    });

    for (const [command, count] of [
      ['review', 8],
      ['entities', 5],
      ['spell', 4],
      ['test', 2],
      ['impact', 5],
    ] as const) {
      it(`names every option of ${command} (${language})`, async () => {
        const { output } = await runInMemory(['help', command, '--lang', language]);
        const options = output.toString().match(/^ {2}--[\w-]+/gm)!;
        assert.ok(options.length >= count);
        for (const option of options) assert.match(half, new RegExp(`^\\| \`${option.trim()}\\b`, 'm'));
      });
    }
  }
});
