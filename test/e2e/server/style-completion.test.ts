import assert from 'node:assert/strict';
import type { CompletionItem, Hover } from 'vscode-languageserver/node';
import type { ServerProcess } from './server-process.ts';
import { useServers } from './use-server.ts';

const style = 'file:///desk/mudaqqiq.yml';

describe('server: completion and hover in style files', () => {
  const start = useServers();

  /** A server that has a style file open, and the position of `|` in it. */
  async function open(marked: string) {
    const server = start();
    await server.initialize({ initializationOptions: { settings: { language: 'en' } } });
    const offset = marked.indexOf('|');
    const above = marked.slice(0, offset).split('\n');
    await server.open(style, marked.slice(0, offset) + marked.slice(offset + 1), 'yaml');
    return { server, position: { line: above.length - 1, character: above.at(-1)!.length } };
  }

  async function complete(marked: string): Promise<readonly CompletionItem[]> {
    const { server, position } = await open(marked);
    return ask(server, style, position);
  }

  const ask = (server: ServerProcess, uri: string, position: object): Promise<readonly CompletionItem[]> =>
    server.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });

  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

  it('offers keys with what they mean, and puts the colon behind them', async () => {
    const items = await complete('ext|');
    const item = items.find(({ label }) => label === 'extends');
    assert.match(String(item?.documentation), /^What the style stands on/);
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
      newText: 'extends: ',
    });
    assert.ok(labels(items).includes('overrides'));
  });

  it('offers switches, their values, presets, levels and kinds', async () => {
    assert.ok(labels(await complete('style:\n  |')).includes('digits'));
    assert.deepEqual(labels(await complete('style:\n  digits: |')), [
      'consistent',
      'european',
      'arabic-indic',
    ]);
    assert.ok(labels(await complete('extends: |')).includes('bbc'));
    assert.ok(labels(await complete('extends:\n  - |')).includes('bbc'));
    assert.ok(labels(await complete('severity:\n  spacing/trailing-space: |')).includes('off'));
    assert.ok(labels(await complete('rules:\n  - id: desk/a\n    kind: |')).includes('repeat-limit'));
  });

  it('offers the keys of the kind of a rule', async () => {
    const keys = labels(await complete('rules:\n  - id: desk/a\n    kind: swap\n    |'));
    assert.ok(keys.includes('swap') && keys.includes('except'));
    assert.ok(!keys.includes('forbid') && !keys.includes('pattern'));
  });

  it('offers rules and groups where levels are set and findings ignored', async () => {
    const inOverride = labels(await complete('overrides:\n  - files: sport/**\n    severity:\n      |'));
    assert.ok(inOverride.includes('spacing/trailing-space') && inOverride.includes('spacing/*'));
    assert.ok(labels(await complete('ignore:\n  - rule: |')).includes('spacing/trailing-space'));
  });

  it('says in a hover what a key means', async () => {
    const { server, position } = await open('style:\n  dig|its: european\n');
    const hover: Hover | null = await server.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: style },
      position,
    });
    assert.match(JSON.stringify(hover?.contents), /Digits: european 123/);
  });

  it('leaves drafts alone', async () => {
    const { server, position } = await open('|');
    const draft = 'file:///desk/draft.txt';
    await server.open(draft, 'أمر هام.\n');
    assert.deepEqual(await ask(server, draft, position), []);
  });
});
