import assert from 'node:assert/strict';
import { createReviewer, rules, type ReviewConfiguration } from '../../../src/core/index.ts';
import { knowledge } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';

const resources = { knowledge: knowledge(), lexicon: await productLexicon() };
const faulty = 'وصل الوفد ، ثم غادر  أمس.';
const mark = 'spacing/space-before-mark';
const blank = 'spacing/repeated-space';

/** The ids of what is found and of what is kept back. */
function judge(
  text: string,
  configuration: ReviewConfiguration = {},
  format: 'markdown' | 'plain' = 'markdown',
): { found: readonly string[]; suppressed: readonly string[] } {
  const { findings, suppressed } = createReviewer(rules, configuration, resources).review(text, format);
  return { found: findings.map(({ rule }) => rule), suppressed: suppressed.map(({ rule }) => rule) };
}

describe('comments that suppress findings', () => {
  it('hold for the next line that is not empty, and for no other', () => {
    const comment = '<!-- mudaqqiq-disable-next-line -->';
    assert.deepEqual(judge(`${comment}\n\n${faulty}\n\n${faulty}\n`), {
      found: [mark, blank],
      suppressed: [mark, blank],
    });
  });

  it('hold for their own line', () => {
    assert.deepEqual(judge(`${faulty} <!-- mudaqqiq-disable-line -->\n${faulty}\n`), {
      found: [mark, blank],
      suppressed: [mark, blank],
    });
  });

  it('hold for a stretch, to the end where nothing ends it', () => {
    const text = `${faulty}\n\n<!-- mudaqqiq-disable -->\n\n${faulty}\n\n<!-- mudaqqiq-enable -->\n\n${faulty}\n`;
    assert.deepEqual(judge(text), { found: [mark, blank, mark, blank], suppressed: [mark, blank] });
    assert.deepEqual(judge(`<!-- mudaqqiq-disable -->\n${faulty}`).found, []);
  });

  it('hold for the rules and groups that they name', () => {
    const before = (names: string) => judge(`<!-- mudaqqiq-disable-next-line ${names} -->\n${faulty}\n`);
    assert.deepEqual(before(blank), { found: [mark], suppressed: [blank] });
    assert.deepEqual(before('spacing/*'), { found: [], suppressed: [mark, blank] });
    assert.deepEqual(before(`${blank}, ${mark} -- هكذا ورد في الوثيقة`), {
      found: [],
      suppressed: [mark, blank],
    });
  });

  it('are ended rule by rule', () => {
    const text = `<!-- mudaqqiq-disable ${mark} -->\n<!-- mudaqqiq-disable ${blank} -->\n<!-- mudaqqiq-enable ${mark} -->\n\n${faulty}\n`;
    assert.deepEqual(judge(text), { found: ['suppression/unused-comment', mark], suppressed: [blank] });
  });

  it('hold up to their day', () => {
    const text = `<!-- mudaqqiq-disable-next-line until 2024-02-29 -->\n${faulty}\n`;
    assert.deepEqual(judge(text, { today: '2024-02-29' }).found, []);
    assert.deepEqual(judge(text, { today: '2024-03-01' }).found, [
      'suppression/expired-comment',
      mark,
      blank,
    ]);
    assert.deepEqual(judge(text).found, []);
  });

  it('are nothing in plain text', () => {
    const text = `<!-- mudaqqiq-disable -->\n${faulty}\n`;
    assert.deepEqual(judge(text, {}, 'plain').suppressed, []);
  });

  it('are not called unused while the names and words are still being read', () => {
    const text = `<!-- mudaqqiq-disable-next-line names/house-name -->\nوصل الوفد.\n`;
    assert.deepEqual(judge(text).found, ['suppression/unused-comment']);
    assert.deepEqual(createReviewer(rules).review(text, 'markdown').findings, []);
  });

  it('cost linear time, whatever is opened and not closed', () => {
    const text = `${'<!-- mudaqqiq-disable spacing/*\n'.repeat(20_000)}${'<!-- mudaqqiq-disable -->\n'.repeat(20_000)}`;
    const { suppressed } = judge(text, { levels: { 'suppression/unused-comment': 'off' } });
    assert.deepEqual(suppressed, []);
  });
});
