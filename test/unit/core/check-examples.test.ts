import assert from 'node:assert/strict';
import { checkExamples, type ExampleFailure } from '../../../src/core/index.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { declared } from '../../support/declared.ts';

function failures(
  examples: object,
  rule: object = { kind: 'swap', swap: { هام: 'مهم' } },
): readonly ExampleFailure[] {
  return checkExamples(declared({ ...rule, examples }));
}

const brief = (examples: object, rule?: object) =>
  failures(examples, rule).map(({ kind, index, expected, got }) => [kind, index, expected, got]);

describe('check-examples', () => {
  it('is content with examples that hold', () => {
    const examples = { bad: [{ text: 'أمر ⟦هام⟧', fixed: 'أمر مهم' }, { text: '⟦هام⟧' }], good: ['وهمي'] };
    assert.deepEqual(failures(examples), []);
  });

  it('names what is not found, what is found elsewhere and what is found in a good example', () => {
    assert.deepEqual(brief({ bad: [{ text: '⟦هام⟧' }, { text: 'أمر ⟦مهم⟧' }, { text: '⟦أمر⟧ هام' }] }), [
      ['bad', 1, 'أمر ⟦مهم⟧', 'أمر مهم'],
      ['bad', 2, '⟦أمر⟧ هام', 'أمر ⟦هام⟧'],
    ]);
    assert.deepEqual(brief({ good: ['مهم', 'أمر هام'] }), [['good', 1, 'أمر هام', 'أمر ⟦هام⟧']]);
  });

  it('names a fixed text that is another one, or is not clean', () => {
    assert.deepEqual(brief({ bad: [{ text: '⟦هام⟧', fixed: 'كبير' }] }), [['bad', 0, 'كبير', 'مهم']]);
    const again = { kind: 'swap', swap: { هام: 'أمر هام' } };
    assert.deepEqual(brief({ bad: [{ text: '⟦هام⟧', fixed: 'أمر هام' }] }, again), [
      ['bad', 0, 'أمر هام', 'أمر ⟦هام⟧'],
    ]);
  });

  it('names examples without marks and with marks that do not pair', () => {
    assert.deepEqual(
      failures({ bad: [{ text: 'هام' }, { text: '⟦هام' }] }).map(({ index, message }) => [index, message.en]),
      [
        [0, 'Put ⟦ and ⟧ around what the rule must find in the example.'],
        [1, 'The brackets ⟦ and ⟧ of the example do not pair.'],
      ],
    );
  });

  it('runs a rule that is off, and names one that throws', () => {
    const entry = {
      kind: 'forbid',
      forbid: ['هام'],
      severity: 'off',
      examples: { bad: [{ text: '⟦هام⟧' }] },
    };
    assert.deepEqual(checkExamples(declared(entry)), []);
    const broken = { ...declared(entry), check: () => assert.fail('boom') } as Rule;
    assert.match(checkExamples(broken)[0]!.message.en, /boom/);
  });
});
