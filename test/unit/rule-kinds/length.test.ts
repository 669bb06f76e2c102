import assert from 'node:assert/strict';
import { createReviewer } from '../../../src/core/index.ts';
import { declared, findings, marked } from '../../support/declared.ts';

const of = (length: object) => ({ kind: 'length', length });

describe('a length', () => {
  it('marks the words of a sentence beyond the limit', () => {
    const entry = of({ of: 'sentence', words: 3 });
    assert.equal(
      marked(entry, 'واحد اثنان ثلاثة. واحد، اثنان 3 أربعة خمسة.'),
      'واحد اثنان ثلاثة. واحد، اثنان 3 [أربعة خمسة].',
    );
    assert.deepEqual(findings(entry, 'كلمة كلمة كلمة كلمة')[0]!.message, {
      ar: 'جملة طويلة: عدد الكلمات 4، والحد 3',
      en: 'A long sentence: 4 words; the limit is 3',
    });
  });

  it('counts over the sentences of a paragraph', () => {
    assert.equal(
      marked(of({ of: 'paragraph', words: 3 }), 'واحد. اثنان.\nواحد. اثنان. ثلاثة. أربعة.'),
      'واحد. اثنان.\nواحد. اثنان. ثلاثة. [أربعة].',
    );
  });

  it('counts the characters of a headline, which ends without a full stop', () => {
    const entry = of({ of: 'headline', characters: 10 });
    assert.equal(marked(entry, '\nعنوان طويل جدا\nنص طويل كل الطول'), '\nعنوان طويل[ جدا]\nنص طويل كل الطول');
    assert.deepEqual(findings(entry, 'فقرة أولى طويلة.\nثانية'), []);
    const { findings: inMarkdown } = createReviewer([], { rules: [declared(entry)] }).review(
      'فقرة أولى طويلة\n\n## عنوان طويل جدا\n',
      'markdown',
    );
    assert.equal(inMarkdown.length, 1);
  });
});
