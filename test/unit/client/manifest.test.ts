import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands } from '../../../src/server/protocol.ts';
import { tokenTypes } from '../../../src/server/semantic-tokens.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

function read(path: string): string {
  return readFileSync(`${project}${path}`, 'utf8');
}

const manifest = JSON.parse(read('package.json'));

describe('the manifest of the extension', () => {
  const placeholders = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!));

  for (const file of ['package.nls.json', 'package.nls.ar.json']) {
    it(`finds every text in ${file}, and ${file} holds no other`, () => {
      const texts: Record<string, string> = JSON.parse(read(file));
      assert.deepEqual(Object.keys(texts).sort(), [...placeholders].sort());
      assert.ok(Object.values(texts).every((text) => /[\u0621-\u064a]/.test(text) || text === 'English.'));
    });
  }

  it('names every command that code actions use, each once', () => {
    const ids = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of Object.values(commands)) assert.ok(ids.includes(id), id);
  });

  it('declares every type of token that the server sends, and leaves colours off', () => {
    const { semanticTokenTypes, configuration } = manifest.contributes;
    assert.deepEqual(
      semanticTokenTypes.map(({ id }: { id: string }) => id),
      tokenTypes,
    );
    assert.equal(configuration.properties['mudaqqiq.semanticTokens'].default, false);
  });

  it('names only files that exist', () => {
    const { languages, grammars } = manifest.contributes;
    for (const path of [manifest.icon, languages[0].configuration, grammars[0].path]) {
      assert.ok(existsSync(`${project}${path}`), path);
    }
  });

  it('starts for the languages of drafts and of style files, and for nothing else of the sort', () => {
    const started = manifest.activationEvents.filter((event: string) => event.startsWith('onLanguage:'));
    assert.deepEqual(started, [
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'onLanguage:arabic-draft',
      'onLanguage:yaml',
    ]);
    assert.ok(!manifest.activationEvents.includes('*'));
  });
});
