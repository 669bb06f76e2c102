import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buildLexicon, lexiconFile } from '../../../scripts/build-lexicon.ts';
import { readLexicon, type Lexicon } from '../../../src/core/index.ts';
import { productLexicon } from '../../support/lexicon.ts';

/** Of the edges that the pinned dictionary makes: a new dictionary or another way to pack it shows here. */
const HASH = 'a6fe9c4cdf41fdde88d5c8d706ab7aa1d4e9b203bd2269a06ce9e08fad8841eb';

describe('the lexicon of the product', () => {
  let lexicon: Lexicon;
  let bytes: Uint8Array;

  before(async () => {
    lexicon = await productLexicon();
    bytes = await readFile(lexiconFile);
  });

  it('is the same at every build', () => {
    const edges = bytes.subarray(bytes.indexOf(0x0a) + 1);
    assert.equal(createHash('sha256').update(edges).digest('hex'), HASH);
  });

  it('is not built again while nothing has changed', async () => {
    await buildLexicon();
    assert.deepEqual(await readFile(lexiconFile), Buffer.from(bytes));
  });

  it('knows words with their clitics, tashkeel and tatweel', () => {
    for (const word of 'الكتاب القاهرة وبكتابها المدرسة وسيكتبون كِتابُهم الكتـــاب مسؤول شؤون'.split(' ')) {
      assert.ok(lexicon.has(word), word);
    }
  });

  it('does not know misspelt words', () => {
    for (const word of 'الى ايران المدرسه المدرسةالجديدة الذى لايمكن'.split(' ')) {
      assert.ok(!lexicon.has(word), word);
    }
  });

  it('knows verbs of the plural with an object pronoun', () => {
    for (const word of 'يستخدمونها سبقونا وسيستخدمونها استقبلوهم يستخدموه'.split(' ')) {
      assert.ok(lexicon.has(word), word);
    }
    for (const word of 'معلمونها كتابونها'.split(' ')) assert.ok(!lexicon.has(word), word);
  });

  it('takes no misspelt verbal noun for a question, and no verb or name for a misspelt noun', () => {
    for (const word of 'أعادة أجتماع وأستخدام أجراءات أستراحة'.split(' '))
      assert.ok(!lexicon.has(word), word);
    for (const word of 'أعادتها أستراليا أسترالي أعمال أستاذ'.split(' ')) assert.ok(lexicon.has(word), word);
  });

  it('answers alike wherever its bytes begin', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const copy = readLexicon(shifted.subarray(1));
    assert.equal(copy.version, lexicon.version);
    assert.ok(copy.has('الكتاب'));
    assert.ok(!copy.has('الى'));
  });

  it('refuses a file that is cut short', () => {
    assert.throws(() => readLexicon(bytes.subarray(0, bytes.length - 4)), /cut short/);
    assert.throws(() => readLexicon(new Uint8Array()));
  });
});
