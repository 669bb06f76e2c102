import assert from 'node:assert/strict';
import { addHouseWord, applyEdits, parseStyle } from '../../../src/core/index.ts';

/** The file with the word; the test fails where it cannot be read again. */
function added(source: string, word: string): string {
  const edits = addHouseWord(source, word);
  assert.ok(edits, 'the file can be added to');
  const after = applyEdits(source, edits);
  const { configuration, problems } = parseStyle(after);
  assert.deepEqual(problems, []);
  assert.equal(configuration.words?.at(-1), word);
  return after;
}

describe('addHouseWord', () => {
  it('makes the section behind all that the file holds', () => {
    assert.equal(added('', 'زغبرطة'), 'words:\n  - زغبرطة\n');
    assert.equal(added('dateline: head # تاريخ\n', 'زغبرطة'), 'dateline: head # تاريخ\nwords:\n  - زغبرطة\n');
  });

  it('adds behind the last word, keeps remarks and indents alike', () => {
    const before = 'words:\n    # من السياسة\n    - شمندور   # خضار\n\nseverity: {}\n';
    const after = 'words:\n    # من السياسة\n    - شمندور   # خضار\n    - زغبرطة\n\nseverity: {}\n';
    assert.equal(added(before, 'زغبرطة'), after);
  });

  it('adds to a list in brackets, to an empty section, and with the line ends of the file', () => {
    assert.match(added('words: [شمندور]\n', 'زغبرطة'), /شمندور, زغبرطة/);
    assert.equal(added('words:\n', 'زغبرطة'), 'words:\n  - زغبرطة\n');
    assert.equal(added('words:\r\n  - شمندور\r\n', 'زغبرطة'), 'words:\r\n  - شمندور\r\n  - زغبرطة\r\n');
  });

  it('changes nothing where the word is there, and gives up on what is no list', () => {
    assert.deepEqual(addHouseWord('words: [" زغبرطة "]\n', 'زغبرطة'), []);
    for (const source of ['words: [', 'words: كلمة\n', '- كلمة\n', 'words:\n  كلمة: نعم\n']) {
      assert.equal(addHouseWord(source, 'زغبرطة'), undefined);
    }
  });
});
