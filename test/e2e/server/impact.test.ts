import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens } from 'vscode-languageserver/node';
import type { ImpactResult } from '../../../src/server/protocol.ts';
import { useServers } from './use-server.ts';

const rules = (wrong: string) =>
  `rules:\n  - id: desk/important\n    kind: swap\n    severity: off\n    swap: { ${wrong}: مهم }\n`;

describe('server: the impact of the rules of a style file', () => {
  const start = useServers();
  let folder: string;
  let root: string;
  let style: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mudaqqiq-impact-'));
    root = pathToFileURL(folder).href;
    style = `${root}/mudaqqiq.yml`;
    await writeFile(join(folder, 'mudaqqiq.yml'), rules('خطير'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is offered at each of them, and tells what the rule as it stands there finds', async () => {
    const server = start();
    await server.initialize({
      rootUri: root,
      initializationOptions: { ownCommands: true, settings: { language: 'en' } },
    });
    await server.open(style, rules('هام'), 'yaml');
    const lenses: CodeLens[] = await server.connection.sendRequest('textDocument/codeLens', {
      textDocument: { uri: style },
    });
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.command, command?.arguments]),
      [[1, 'mudaqqiq.showImpact', [style, 'desk/important']]],
    );
    const impact: ImpactResult = await server.connection.sendRequest('mudaqqiq/impact', {
      style,
      rule: 'desk/important',
      drafts: [
        { uri: `${root}/a.txt`, text: 'قال كلاما. هذا أمر هام (جدا). ثم سكت.\n' },
        { uri: `${root}/b.txt`, text: 'لا شيء هنا.\n' },
        { uri: `${root}/c.txt`, text: 'Nothing Arabic.\n' },
      ],
    });
    assert.deepEqual(impact, {
      reviewed: 2,
      drafts: [
        {
          uri: `${root}/a.txt`,
          places: [
            {
              range: { start: { line: 0, character: 19 }, end: { line: 0, character: 22 } },
              markdown: 'هذا أمر **هام** \\(جدا\\)\\.',
            },
          ],
        },
      ],
    });
  });

  it('is not offered in drafts, nor to a client without the command', async () => {
    const server = start();
    const { capabilities } = await server.initialize({ rootUri: root });
    assert.equal(capabilities.codeLensProvider, undefined);
    const other = start();
    await other.initialize({ rootUri: root, initializationOptions: { ownCommands: true } });
    const draft = `${root}/draft.txt`;
    await other.open(draft, 'أمر هام.\n');
    const textDocument = { uri: draft };
    assert.deepEqual(await other.connection.sendRequest('textDocument/codeLens', { textDocument }), []);
  });
});
