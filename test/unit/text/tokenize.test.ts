import assert from 'node:assert/strict';
import { createBlock } from '../../../src/core/text/create-block.ts';
import type { DraftFormat } from '../../../src/core/text/block.ts';

/** The tokens as `kind:text`, plain single blanks left out. */
function tokensOf(text: string, format: DraftFormat = 'plain'): readonly string[] {
  return createBlock('paragraph', format, text)
    .tokens.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)
    .filter((token) => token !== 'space: ');
}

function kindOf(text: string): string {
  const tokens = createBlock('paragraph', 'plain', text).tokens;
  assert.equal(tokens.length, 1, `${text} is one token`);
  return tokens[0]!.kind;
}

describe('tokenize', () => {
  it('keeps tashkeel and tatweel within the word', () => {
    for (const word of ['الكتابُ', 'مدقّق', 'مـــدقق', 'هـ', 'شُؤُون', 'ﺍﻟﺨﺒﺮ', 'رحمٰن', 'پاکستان'])
      assert.equal(kindOf(word), 'word');
  });

  it('keeps the inner marks of numbers in three digit families', () => {
    for (const number of [
      '3.5',
      '3,5',
      '2،8',
      '14,800',
      '1,250,000',
      '٣٫٥',
      '١٬٢٥٠',
      '۱۲',
      '3ر1',
      '22.11.2024',
    ]) {
      assert.equal(kindOf(number), 'number');
    }
  });

  it('ends a number at another family, at a mark without a digit behind it and at a word', () => {
    assert.deepEqual(tokensOf('1٢'), ['number:1', 'number:٢']);
    assert.deepEqual(tokensOf('2015. و15، 3ريال'), [
      'number:2015',
      'mark:.',
      'word:و',
      'number:15',
      'mark:،',
      'number:3',
      'word:ريال',
    ]);
    assert.deepEqual(tokensOf('10:30'), ['number:10', 'mark::', 'number:30']);
  });

  it('joins letter names, initials and Arabic domains', () => {
    assert.deepEqual(tokensOf('قناة بي بي سي'), ['word:قناة', 'acronym:بي بي سي']);
    assert.deepEqual(tokensOf('سي إن إن الأميركية'), ['acronym:سي إن إن', 'word:الأميركية']);
    assert.equal(kindOf('إتش.دي'), 'acronym');
    assert.equal(kindOf('إيه.تي.آر'), 'acronym');
    assert.deepEqual(tokensOf('(ع.ل.ك)'), ['mark:(', 'acronym:ع.ل.ك', 'mark:)']);
    assert.equal(kindOf('العربية.نت'), 'address');
    assert.equal(kindOf('بيت.كوم'), 'address');
  });

  it('takes conjunctions and prepositions for what they are', () => {
    assert.deepEqual(tokensOf('قال إن أم أي في'), ['word:قال', 'word:إن', 'word:أم', 'word:أي', 'word:في']);
    assert.deepEqual(tokensOf('إن إن'), ['word:إن', 'word:إن']);
    assert.deepEqual(tokensOf('انتهى.وقال'), ['word:انتهى', 'mark:.', 'word:وقال']);
  });

  it('finds addresses without the marks of the sentence', () => {
    assert.deepEqual(tokensOf('(https://example.com/a_(b)،'), [
      'mark:(',
      'address:https://example.com/a_(b)',
      'mark:،',
    ]);
    assert.deepEqual(tokensOf('زوروا www.example.com.'), ['word:زوروا', 'address:www.example.com', 'mark:.']);
    assert.deepEqual(tokensOf('راسلوا a.b@example.co، شكرا'), [
      'word:راسلوا',
      'address:a.b@example.co',
      'mark:،',
      'word:شكرا',
    ]);
    assert.deepEqual(tokensOf('حساب @name وموقع example.org'), [
      'word:حساب',
      'address:@name',
      'word:وموقع',
      'address:example.org',
    ]);
    assert.equal(kindOf('https://ar.wikipedia.org/wiki/القاهرة'), 'address');
  });

  it('finds hashtags', () => {
    assert.equal(kindOf('#الجيش_اليمني'), 'hashtag');
    assert.deepEqual(tokensOf('C# و # وحدها'), ['latin:C', 'mark:#', 'word:و', 'mark:#', 'word:وحدها']);
  });

  it('keeps runs of full stops together and other marks apart', () => {
    assert.deepEqual(tokensOf('شاهد..الجيش'), ['word:شاهد', 'mark:..', 'word:الجيش']);
    assert.deepEqual(tokensOf('؟!'), ['mark:؟', 'mark:!']);
  });

  it('tells spaces from characters that take no room', () => {
    assert.deepEqual(tokensOf('\u00a0 \t'), ['space:\u00a0 \t']);
    assert.deepEqual(tokensOf('نص\u200b\u200f'), ['word:نص', 'invisible:\u200b\u200f']);
  });

  it('never parts a surrogate pair', () => {
    assert.equal(kindOf('\ud83d\ude00'), 'other');
    assert.equal(kindOf('\ud800'), 'other');
    assert.equal(kindOf('\ud835\udc00'), 'latin');
  });

  it('masks the markup of Markdown', () => {
    assert.deepEqual(tokensOf('- **نص**', 'markdown'), ['masked:- ', 'masked:**', 'word:نص', 'masked:**']);
    assert.deepEqual(tokensOf('[نص](http://x.y) و`رمز ، هنا`', 'markdown'), [
      'masked:[',
      'word:نص',
      'masked:](http://x.y)',
      'word:و',
      'masked:`رمز ، هنا`',
    ]);
    assert.deepEqual(tokensOf('نص  \nثم', 'markdown'), ['word:نص', 'masked:  ', 'break:\n', 'word:ثم']);
    assert.deepEqual(tokensOf('snake_case و_مائل_', 'markdown'), [
      'latin:snake',
      'mark:_',
      'latin:case',
      'word:و',
      'mark:_',
      'word:مائل',
      'masked:_',
    ]);
  });
});

describe('sentences', () => {
  const sentencesOf = (text: string) =>
    createBlock('paragraph', 'plain', text).sentences.map(({ start, end }) => text.slice(start, end));

  it('end at a full stop, a question or exclamation mark, with what closes behind it', () => {
    assert.deepEqual(sentencesOf('انتهى الاجتماع. هل حضر الوفد؟ نعم! وقال «نعم.» ثم غادر'), [
      'انتهى الاجتماع.',
      'هل حضر الوفد؟',
      'نعم!',
      'وقال «نعم.»',
      'ثم غادر',
    ]);
  });

  it('do not end at an abbreviation, a decimal or a domain', () => {
    assert.deepEqual(sentencesOf('قال م. القحطاني إن 3.5 من د.ب.أ والعربية.نت في 2013م. وأوضح'), [
      'قال م. القحطاني إن 3.5 من د.ب.أ والعربية.نت في 2013م.',
      'وأوضح',
    ]);
  });
});
