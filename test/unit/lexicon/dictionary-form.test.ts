import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dictionaryForm } from '../../../src/core/index.ts';

const affix = readFileSync(new URL('../../../dictionaries/house.aff', import.meta.url), 'utf8');
const prefixes = [...affix.matchAll(/^PFX P 0 (\S+) \.$/gm)].map(([, prefix]) => prefix!);

describe('dictionaryForm', () => {
  const form = (word: string, ...written: readonly string[]) =>
    dictionaryForm(word, (other) => written.includes(other));

  it('is the word itself without a witness', () => {
    for (const word of ['بالرمو', 'والت', 'زغبرطة', 'كالغاري']) assert.equal(form(word, 'شيء'), word);
  });

  it('cuts off every prefix that words of a house take, where the rest stands for itself', () => {
    assert.equal(prefixes.length, 17);
    for (const prefix of prefixes) assert.equal(form(`${prefix}زغبرطة`, 'زغبرطة'), 'زغبرطة', prefix);
  });

  it('cuts off nothing else', () => {
    for (const prefix of ['س', 'أ', 'فبال', 'وف']) {
      assert.equal(form(`${prefix}زغبرطة`, 'زغبرطة'), `${prefix}زغبرطة`);
    }
    assert.equal(form('بني', 'ني'), 'بني');
  });

  it('cuts off the longest prefix that leaves a written word', () => {
    assert.equal(form('بالزغبرطة', 'الزغبرطة'), 'الزغبرطة');
    assert.equal(form('بالزغبرطة', 'الزغبرطة', 'زغبرطة'), 'زغبرطة');
  });
});
