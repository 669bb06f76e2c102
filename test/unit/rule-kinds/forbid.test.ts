import assert from 'node:assert/strict';
import { findings, marked } from '../../support/declared.ts';

describe('a rule that forbids', () => {
  it('finds its phrases and words with their endings', () => {
    const entry = { kind: 'forbid', forbid: ['الجدير بالذكر', 'مبروك'] };
    assert.equal(marked(entry, 'والجدير بالذكر أن مبروكة'), 'و[الجدير بالذكر] أن [مبروكة]');
    assert.deepEqual(findings(entry, 'مبروك')[0]!.message, {
      ar: 'لا تكتب «مبروك»',
      en: 'Do not write «مبروك»',
    });
  });

  it('tells what the house notes of a phrase', () => {
    const entry = { kind: 'forbid', forbid: { 'هذا وقد': 'ابدأ بالفعل', بالتالي: null } };
    assert.deepEqual(
      findings(entry, 'هذا وقد قال وبالتالي').map(({ message }) => message.ar),
      ['لا تكتب «هذا وقد»: ابدأ بالفعل', 'لا تكتب «بالتالي»'],
    );
  });
});
