import assert from 'node:assert/strict';
import { compileRule, lintRules } from '../../../src/core/rule-kinds/index.ts';

function problems(...entries: readonly object[]): readonly (readonly [string, string])[] {
  const placed = entries.map((given, i) => {
    const path = ['rules', String(i)];
    const { rule, entry, problems: wrong } = compileRule({ id: `desk/rule-${i}`, ...given }, path);
    assert.deepEqual(wrong, []);
    return { rule: rule!, entry: entry!, path };
  });
  return lintRules(placed).map(({ path, message }) => [path.join('.'), message.en]);
}

const swap = (words: object, more: object = {}) => ({ kind: 'swap', swap: words, ...more });
const forbid = (...words: readonly string[]) => ({ kind: 'forbid', forbid: words });

describe('lint-rules', () => {
  it('is content with rules that go together', () => {
    const important = swap({ هام: 'مهم', هامة: ['مهمة', 'كبيرة'], 'هام جدا': 'بالغ الأهمية' });
    assert.deepEqual(problems(important, forbid('الجدير بالذكر'), { kind: 'pattern', pattern: 'ا' }), []);
    const limit = { kind: 'repeat-limit', 'repeat-limit': { phrases: ['هام'], limit: 1 } };
    assert.deepEqual(problems(important, limit, limit), []);
  });

  it('names a phrase that two rules find', () => {
    const expected = [['rules.1.forbid.0', '«هام» is found by rule desk/rule-0 too.']];
    assert.deepEqual(problems(swap({ هام: 'مهم' }), forbid('هـام')), expected);
    assert.deepEqual(problems(forbid('هام'), forbid('هام')), expected);
  });

  it('names a phrase that two rules mend to different things', () => {
    assert.deepEqual(problems(swap({ هام: 'مهم' }), swap({ هام: ['كبير', 'بارز'] })), [
      ['rules.1.swap.هام', 'For «هام», «كبير» is written here and «مهم» in rule desk/rule-0.'],
    ]);
  });

  it('names two rules that undo one another', () => {
    assert.deepEqual(problems(swap({ هام: 'مهم' }), swap({ مهم: 'هام' })), [
      ['rules.0.swap.هام', '«مهم» is written here, and rule desk/rule-1 finds «مهم» in it.'],
      ['rules.1.swap.مهم', '«هام» is written here, and rule desk/rule-0 finds «هام» in it.'],
    ]);
  });

  it('names what is written and forbidden, whole or in part, also by the rule itself', () => {
    assert.deepEqual(problems(swap({ هام: 'بالغ الأهمية' }), forbid('أهمية')), [
      ['rules.0.swap.هام', '«بالغ الأهمية» is written here, and rule desk/rule-1 finds «أهمية» in it.'],
    ]);
    assert.deepEqual(problems(swap({ رغم: 'على الرغم من' })), [
      ['rules.0.swap.رغم', '«على الرغم من» is written here, and the rule itself finds «رغم» in it.'],
    ]);
    assert.deepEqual(problems(swap({ رغم: 'على الرغم من' }, { except: ['على الرغم من'] })), []);
  });

  it('names phrases that are never found', () => {
    assert.deepEqual(problems(swap({ هام: 'مهم' }, { except: ['هام'] })), [
      ['rules.0.swap.هام', '«هام» is never found: the exceptions cover it.'],
    ]);
    const twice = { kind: 'sequence', sequence: { first: ['المنظمة'], then: ['المنظمة'] } };
    assert.deepEqual(problems(twice), [
      ['rules.0.sequence.then.0', '«المنظمة» is never found here: it counts as «المنظمة».'],
    ]);
  });

  it('reads names and their forms', () => {
    const names = (name: string, form: string) => ({
      kind: 'canonical-name',
      'canonical-name': [{ name, forbid: [form] }],
    });
    assert.deepEqual(
      problems(names('غوغل', 'جوجل'), names('جوجل', 'قوقل')).map(([path]) => path),
      ['rules.1.canonical-name.0.forbid.0'],
    );
  });
});
