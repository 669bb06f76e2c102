import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDates } from '../../../src/core/dates/index.ts';
import { readQuantities } from '../../../src/core/quantities/index.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { draft, format } from '../../support/drafts.ts';

const PIECES = (
  '15 1,234 1.234 3ر1 2014 007 ١٥ 5,5 ثلاثة خمس عشر عشرين وعشرين مئة مئتي ثلاثمئة ألف آلاف مليون مليونا ملايين ألفي ' +
  'نصف ونصف ربع المليون و في المئة بالمئة إلى بين من دولار دولارين أميركي كم كيلو متر مربع شخصا أشخاص سنة يوم ' +
  '22 نوفمبر 2024 الساعة الجمعة 10:30 عام الـ ( ) " % $ - + / . ، \' ت غ رقم قبل'
).split(' ');
const quantityText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '\u00a0', '\u200f', '\n')), {
    maxLength: 40,
  })
  .map((pieces) => pieces.flat().join(''));
const anyText = fc.oneof(quantityText, quantityText, draft(60));

/** How each format writes a number; `undefined` where it does not write that number. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  plain: String,
  'arabic-indic': (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  persian: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
  commas: (value) => grouped(value, ','),
  blanks: (value) => grouped(value, ' '),
  'arabic thousands': (value) => grouped(value, '\u066c'),
};

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

describe('the grammar of quantities', () => {
  it('keeps mentions in the block, in order, off one another and off the dates', () => {
    fc.assert(
      fc.property(anyText, format, (text, drafted) => {
        const block = createBlock('paragraph', drafted, text);
        const mentions = readQuantities(block);
        let end = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          end = mention.end;
          assert.ok(mention.value === undefined || Number.isFinite(mention.value));
        }
        for (const date of readDates(block)) {
          assert.ok(mentions.every((mention) => mention.end <= date.start || mention.start >= date.end));
        }
      }),
      { numRuns: 2000 },
    );
  });

  for (const [name, write] of Object.entries(FORMATS)) {
    it(`reads back a whole number: ${name}`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 2100, max: 999_999 }), (value) => {
          const [mention, ...others] = readQuantities(
            createBlock('paragraph', 'plain', `نحو ${write(value)} طن`),
          );
          assert.deepEqual([mention?.value, mention?.unit, others.length], [value, 'طن', 0]);
        }),
      );
    });
  }

  it('reads back a decimal number with each mark, and with a scale word', () => {
    const decimal = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }));
    const mark = fc.constantFrom('.', ',', '،', '\u066b');
    fc.assert(
      fc.property(decimal, mark, fc.boolean(), ([whole, fraction], sign, isScaled) => {
        const text = `نحو ${whole}${sign}${fraction}${isScaled ? ' مليون' : ''} دولار`;
        const [mention] = readQuantities(createBlock('paragraph', 'plain', text));
        const expected = isScaled
          ? Math.round(Number(`${whole}.${fraction}e6`))
          : Number(`${whole}.${fraction}`);
        assert.equal(mention?.value, expected);
      }),
    );
  });

  it('reads back two-digit numbers in words', () => {
    const units = ['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
    const tens = ['عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
    units.forEach((unit, i) => {
      tens.forEach((ten, j) => {
        const [mention] = readQuantities(createBlock('paragraph', 'plain', `${unit} و${ten} مليونا`));
        assert.equal(mention?.value, (20 + 10 * j + i + 1) * 1e6, `${unit} و${ten}`);
      });
    });
  });
});
