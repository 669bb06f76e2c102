import assert from 'node:assert/strict';
import { findings, fixed, marked } from '../../support/declared.ts';

const entry = {
  kind: 'canonical-name',
  'canonical-name': [
    { name: 'غوغل', forbid: ['جوجل', 'قوقل'], note: 'قرار 2024' },
    { name: 'بوركينا فاسو', accept: ['فولتا العليا'], forbid: ['بوركينا', 'فولتا'] },
  ],
};

describe('a canonical name', () => {
  it('is written for the forms that the house forbids', () => {
    assert.equal(fixed(entry, 'شركة جوجل وقوقل'), 'شركة غوغل وغوغل');
    assert.deepEqual(findings(entry, 'جوجل')[0]!.message, {
      ar: '«جوجل» تُكتب «غوغل»: قرار 2024',
      en: '«جوجل» is written «غوغل»: قرار 2024',
    });
  });

  it('leaves listed and accepted forms whole', () => {
    assert.equal(
      marked(entry, 'بوركينا فاسو وفولتا العليا وبوركينا'),
      'بوركينا فاسو وفولتا العليا و[بوركينا]',
    );
  });

  it('is reported in quotations too, without a safe fix', () => {
    const [finding] = findings({ ...entry, fix: 'safe' }, 'قال: «بحثت عنه في جوجل أمس»');
    assert.equal(finding!.fixes![0]!.safe, false);
    assert.deepEqual(findings({ ...entry, quotations: 'skip' }, 'قال: «بحثت عنه في جوجل أمس»'), []);
  });
});
