import assert from 'node:assert/strict';
import { compileRule } from '../../../src/core/rule-kinds/index.ts';
import { findings, fixed, marked } from '../../support/declared.ts';

const confirm = { kind: 'swap', swap: { '{أكد|يؤكد} على {أن|أهمية}': '$1 $2' } };

describe('a phrase with alternatives', () => {
  it('stands for each choice of words', () => {
    assert.equal(fixed(confirm, 'وأكد على أن ويؤكد على أهمية'), 'وأكد أن ويؤكد أهمية');
    assert.equal(marked(confirm, 'أكد على هامش اللقاء، وتؤكد على أن'), 'أكد على هامش اللقاء، وتؤكد على أن');
  });

  it('may have an empty one, also inside a word', () => {
    const entry = { kind: 'swap', swap: { '{لا |لا}بد وأن{|ه}': 'لا بد أن$2' } };
    assert.equal(fixed(entry, 'لابد وأن ولا بد وأنه'), 'لا بد أن ولا بد أنه');
  });

  it('keeps the tashkeel of the words that stay', () => {
    assert.equal(fixed(confirm, 'أكّد على أنّ'), 'أكد أن');
    const entry = { kind: 'swap', swap: { '{مؤكدا|جازما} على أن': '$1 أن' } };
    assert.equal(fixed(entry, 'مؤكداً على أن'), 'مؤكداً أن');
  });

  it('works in every list of phrases', () => {
    assert.equal(
      marked({ kind: 'forbid', forbid: { '{أحمر|أخضر} فاقع': 'بلا نعت' } }, 'أخضر فاقع'),
      '[أخضر فاقع]',
    );
    const except = { kind: 'forbid', forbid: ['هام'], except: ['{وست|ويست} هام'] };
    assert.equal(marked(except, 'ويست هام هام'), 'ويست هام [هام]');
    const limit = { kind: 'repeat-limit', 'repeat-limit': { phrases: ['من {جهته|جانبه}'], limit: 1 } };
    assert.equal(marked(limit, 'من جهته ثم من جانبه'), 'من جهته ثم [من جانبه]');
  });

  it('notes the one that was found', () => {
    const entry = { kind: 'forbid', forbid: { '{أحمر|أخضر} فاقع': 'بلا نعت' } };
    assert.equal(findings(entry, 'أخضر فاقع')[0]?.message.ar, 'لا تكتب «أخضر فاقع»: بلا نعت');
  });

  it('is refused where it stands for too many, wherever it stands', () => {
    const many = '{ا|ب}'.repeat(30);
    for (const entry of [
      { kind: 'swap', swap: { [many]: 'ج' } },
      { kind: 'forbid', forbid: [many] },
      { kind: 'forbid', forbid: ['ج'], except: [many] },
      { kind: 'repeat-limit', 'repeat-limit': { phrases: [['ج', many]], limit: 1 } },
    ]) {
      const { rule, problems } = compileRule({ id: 'desk/rule', ...entry });
      assert.equal(rule, undefined);
      assert.match(problems[0]!.message.en, /more than 1000 phrases/);
    }
  });
});
