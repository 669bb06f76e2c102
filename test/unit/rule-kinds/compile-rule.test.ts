import assert from 'node:assert/strict';
import { toJsonSchema } from '@valibot/to-json-schema';
import { compileRule, houseRuleSchema } from '../../../src/core/rule-kinds/index.ts';

const good = { id: 'desk/important', kind: 'swap', swap: { هام: 'مهم' } };

function problems(entry: unknown): readonly string[] {
  const { rule, problems: found } = compileRule(entry, ['rules', '3']);
  assert.equal(rule, undefined);
  for (const { message } of found) {
    assert.match(message.ar, /[\u0621-\u064a]/);
    assert.match(message.en, /[A-Za-z]/);
  }
  return found.map(({ path, isUnknownKey }) => path.join('.') + (isUnknownKey ? '!' : ''));
}

describe('a declared rule', () => {
  it('has metadata like any other', () => {
    const { rule } = compileRule({
      ...good,
      severity: 'hint',
      summary: 'هام مكان مهم',
      why: { ar: 'لأن', en: 'Because' },
      examples: { bad: [{ text: '⟦هام⟧', fixed: 'مهم' }], good: ['مهم', { text: 'وست' }] },
    });
    assert.deepEqual(rule!.meta, {
      id: 'desk/important',
      summary: { ar: 'هام مكان مهم', en: 'هام مكان مهم' },
      why: { ar: 'لأن', en: 'Because' },
      level: 'hint',
      fix: 'choice',
      examples: { bad: [{ text: '⟦هام⟧', fixed: 'مهم' }], good: [{ text: 'مهم' }, { text: 'وست' }] },
    });
  });

  it('says where it is wrong', () => {
    for (const [entry, ...expected] of [
      [5, 'rules.3'],
      [null, 'rules.3'],
      [{}, 'rules.3'],
      [{ kind: 'swop' }, 'rules.3.kind'],
      [{ ...good, id: 'Important' }, 'rules.3.id'],
      [{ ...good, id: undefined }, 'rules.3'],
      [{ ...good, swap: undefined }, 'rules.3'],
      [{ ...good, swap: ['هام'] }, 'rules.3.swap.0!'],
      [{ ...good, swap: {} }, 'rules.3.swap'],
      [{ ...good, swap: { هام: 7 } }, 'rules.3.swap.هام'],
      [{ ...good, swap: { هام: [] } }, 'rules.3.swap.هام'],
      [{ ...good, swap: { هام: ['مهم', ' '] } }, 'rules.3.swap.هام.1'],
      [{ ...good, swap: { ' ': 'مهم' } }, 'rules.3.swap. !'],
      [{ ...good, severity: 'high' }, 'rules.3.severity'],
      [{ ...good, sevrity: 'hint', fix: 'x' }, 'rules.3.fix', 'rules.3.sevrity!'],
      [{ ...good, examples: { bad: ['هام'] } }, 'rules.3.examples.bad.0'],
      [{ ...good, forbid: ['هام'] }, 'rules.3.forbid!'],
      [{ id: 'desk/x', kind: 'forbid', forbid: ['ا'.repeat(1300)] }, 'rules.3.forbid.0'],
      [{ id: 'desk/x', kind: 'forbid', forbid: ['هام'], fix: 'safe' }, 'rules.3.fix'],
      [{ id: 'desk/x', kind: 'consistent', consistent: [['أميركا']] }, 'rules.3.consistent.0'],
      [{ id: 'desk/x', kind: 'consistent', consistent: [['ا', 'ب']], prefer: 'ج' }, 'rules.3.prefer'],
      [{ id: 'desk/x', kind: 'length', length: { of: 'sentence' } }, 'rules.3.length'],
      [{ id: 'desk/x', kind: 'length', length: { of: 'sentence', words: 0 } }, 'rules.3.length.words'],
      [{ id: 'desk/x', kind: 'length', length: { words: 4 } }, 'rules.3.length'],
      [
        { id: 'desk/x', kind: 'repeat-limit', 'repeat-limit': { phrases: ['و'], limit: 1.5 } },
        'rules.3.repeat-limit.limit',
      ],
    ] as const)
      assert.deepEqual(problems(entry), expected, JSON.stringify(entry));
  });

  it('says what is wrong in both languages', () => {
    const [problem] = compileRule({ ...good, severity: 'high' }).problems;
    assert.deepEqual(problem!.message, {
      ar: 'قيمة «severity» في القاعدة desk/important غير صالحة: المنتظر error أو warning أو information أو hint أو off والموجود "high".',
      en: 'The value of "severity" in rule desk/important is not valid: expected error or warning or information or hint or off, found "high".',
    });
  });

  it('has one schema that JSON Schema takes too', () => {
    const { oneOf } = toJsonSchema(houseRuleSchema, { typeMode: 'input' });
    assert.ok(oneOf!.length > 1);
  });
});
