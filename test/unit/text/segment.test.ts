import assert from 'node:assert/strict';
import { segment } from '../../../src/core/text/segment.ts';

const blocksOf = (text: string) =>
  segment(text, 'markdown').map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('segment', () => {
  it('takes each line of plain text for a paragraph, whatever ends it', () => {
    const text = 'أ\r\nب\n\nج\rد';
    assert.deepEqual(
      segment(text, 'plain').map(({ start, end }) => text.slice(start, end)),
      ['أ', 'ب', 'ج', 'د'],
    );
  });

  it('joins the lines of a Markdown paragraph', () => {
    assert.deepEqual(blocksOf('سطر أول\nسطر ثان\n\nفقرة'), ['paragraph:سطر أول\nسطر ثان', 'paragraph:فقرة']);
  });

  it('tells headings, items and quotes', () => {
    assert.deepEqual(blocksOf('# عنوان\nنص\n- بند\n- بند آخر\n> اقتباس\n\nعنوان ثان\n===\n'), [
      'heading:# عنوان',
      'paragraph:نص',
      'item:- بند',
      'item:- بند آخر',
      'quote:> اقتباس',
      'heading:عنوان ثان',
    ]);
  });

  it('leaves out front matter, code, HTML, link definitions and rules', () => {
    const text =
      '---\nt: x\n---\n```\nرمز\n```\n\n    رمز\n\n<div>\nنص\n</div>\n\n<!-- تعليق\nطويل -->\nنص\n\n[a]: http://x.y\n\n---\n~~~ js\nرمز\n~~~\n';
    assert.deepEqual(blocksOf(text), ['paragraph:نص']);
  });

  it('keeps the indented paragraph of an item, not code behind a table', () => {
    assert.deepEqual(blocksOf('- بند\n\n    تابع\n'), ['item:- بند', 'paragraph:    تابع']);
    assert.deepEqual(blocksOf('| أ | ب |\n|---|---|\n| ج | د |\n\n    رمز\n'), [
      'item:| أ | ب |',
      'item:| ج | د |',
    ]);
  });

  it('takes an unclosed fence to the end', () => {
    assert.deepEqual(blocksOf('نص\n```\nرمز\n'), ['paragraph:نص']);
  });
});
