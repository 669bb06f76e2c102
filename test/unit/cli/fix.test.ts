import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits, createReviewer, fixAll, rules, safeFix } from '../../../src/core/index.ts';
import { decode, encode } from '../../../src/cli/encoding.ts';
import { runInMemory } from './memory-host.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const pieces = [
  ...[
    'قال',
    'الرئيسُ',
    'في',
    'عام',
    '2020',
    '٣٫٥',
    'و',
    'كتــاب',
    'بي بي سي',
    'Reuters',
    'https://a.example/b',
    '#وسم',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\u00a0',
    '\t',
    '\u200f',
    '\u200b',
    '،',
    '؛',
    '.',
    '..',
    '...',
    ':',
    '؟',
    '!',
    ',',
    '-',
    'ـ',
  ],
  ...[
    '«',
    '»',
    '(',
    ')',
    '"',
    '[',
    ']',
    '5 + 5',
    '%',
    '`',
    '*',
    '# ',
    '- ',
    '> ',
    '| ',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '👍',
  ],
];
const draft = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const encoding = fc.constantFrom('utf8', 'utf8-bom', 'utf16le', 'utf16be');
const name = fc.constantFrom('خبر.txt', 'خبر.md');

describe('--fix', () => {
  const folder = useTemporaryFolder();
  const reviewer = createReviewer(rules);

  it('changes nothing but what its edits replace, in any draft and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(draft, encoding, name, async (text, form, fileName) => {
        const format = fileName.endsWith('.md') ? 'markdown' : 'plain';
        const { edits } = fixAll(reviewer, text, format);
        const path = folder.write(fileName, encode(text, form));
        await runInMemory(['review', fileName, '--fix'], { folder: folder.path });
        const written = decode(readFileSync(path));
        assert.deepEqual(written, { text: applyEdits(text, edits), encoding: form });
        // Piece by piece: what lies between two edits is the same before and after.
        let before = 0;
        let after = 0;
        for (const edit of [...edits, { start: text.length, end: text.length, text: '' }]) {
          const kept = text.slice(before, edit.start);
          assert.equal((written as { text: string }).text.slice(after, after + kept.length), kept);
          before = edit.end;
          after += kept.length + edit.text.length;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing that it could fix', async () => {
    await fc.assert(
      fc.asyncProperty(draft, name, async (text, fileName) => {
        const words = ['review', '-', '--fix', '--stdin-name', fileName];
        const { output } = await runInMemory(words, { input: text });
        const format = fileName.endsWith('.md') ? 'markdown' : 'plain';
        const { findings } = reviewer.review(output.toString(), format);
        assert.deepEqual(
          findings.filter((finding) => safeFix(finding)),
          [],
        );
        assert.deepEqual((await runInMemory(words, { input: output })).output, output);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the same as a diff', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        const { output } = await runInMemory(['review', '-', '--diff'], { input: text });
        const fixed = await runInMemory(['review', '-', '--fix'], { input: text });
        assert.equal(output.length === 0, fixed.output.toString() === text);
      }),
      { numRuns: 100 },
    );
  });

  it('takes any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { code, output, errors } = await runInMemory(['review', '-', '--fix'], {
          input: Buffer.from(bytes),
        });
        if (code === 2) assert.match(errors, /^<stdin>:\d+: /);
        else assert.ok('text' in decode(output) || output.length === 0);
      }),
      { numRuns: 300 },
    );
  });
});
