import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readInput } from '../../../src/cli/read-input.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

describe('readInput', () => {
  const folder = useTemporaryFolder();

  async function complaint(path: string): Promise<string> {
    const input = await readInput(path);
    assert.ok('message' in input);
    assert.match(input.message.ar, /\p{Script=Arabic}/u);
    return `${input.line ?? ''} ${input.message.en}`;
  }

  it('reads a text with its encoding and its bytes', async () => {
    const bytes = Buffer.from('\ufeffخبر\r\n', 'utf16le');
    const input = await readInput(folder.write('a.txt', bytes));
    assert.deepEqual(input, { text: 'خبر\r\n', encoding: 'utf16le', bytes });
  });

  it('says what stands in the way', async () => {
    const at = (name: string) => join(folder.path, name);
    symlinkSync('nowhere', at('broken'));
    symlinkSync('loop', at('loop'));
    folder.write('file', '');
    assert.match(await complaint(at('gone.txt')), /no file or folder of this name/);
    assert.match(await complaint(at('broken')), /link whose target does not exist/);
    assert.match(await complaint(at('loop')), /link that leads back to itself/);
    assert.match(await complaint(at('file/a.txt')), /through a file/);
    assert.match(await complaint(folder.path), /a folder, not a file/);
    assert.match(await complaint(at('x'.repeat(300))), /longer than the system accepts/);
    assert.match(await complaint('a\0b'), /The system refused/);
  });

  it('never waits for a device', async function () {
    if (process.platform === 'win32') this.skip();
    assert.match(await complaint('/dev/zero'), /This is a device/);
  });

  it('names byte and line of what is not text', async () => {
    const legacy = Buffer.concat([Buffer.from('سطر\n'), Buffer.of(0xc7, 0xe1, 0xce)]);
    assert.match(
      await complaint(folder.write('legacy.txt', legacy)),
      /^2 Invalid UTF-8 at byte 7;.*Windows-1256/,
    );
    assert.match(await complaint(folder.write('b.bin', Buffer.alloc(9))), /^1 Not a text: byte 0 is zero/);
  });
});
