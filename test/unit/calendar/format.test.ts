import assert from 'node:assert/strict';
import { formatGregorian, formatHijri, formatNumber } from '../../../src/core/calendar/index.ts';

const civil = { year: 2024, month: 11, day: 22 };
const march = { year: 2024, month: 3, day: 9 };

describe('formatGregorian', () => {
  for (const [style, expected] of [
    [{ months: 'egyptian' }, '22 نوفمبر 2024'],
    [{ months: 'levantine' }, '22 تشرين الثاني 2024'],
    [{ months: 'moroccan' }, '22 نونبر 2024'],
    [{ months: 'egyptian', era: true }, '22 نوفمبر 2024م'],
    [{ months: 'egyptian', digits: 'arabic-indic' }, '٢٢ نوفمبر ٢٠٢٤'],
    [{ months: 'egyptian', digits: 'persian' }, '۲۲ نوفمبر ۲۰۲۴'],
    [{ months: { first: 'levantine', second: 'egyptian', layout: 'slash' } }, '22 تشرين الثاني/نوفمبر 2024'],
    [
      { months: { first: 'egyptian', second: 'levantine', layout: 'brackets' } },
      '22 نوفمبر (تشرين الثاني) 2024',
    ],
  ] as const) {
    it(expected, () => assert.equal(formatGregorian(civil, style), expected));
  }

  it('writes a name that both systems share once', () => {
    const months = { first: 'tunisian', second: 'egyptian', layout: 'slash' } as const;
    assert.equal(formatGregorian(march, { months }), '9 مارس 2024');
  });

  it('quotes a day that does not exist, and refuses a month that does not', () => {
    assert.equal(formatGregorian({ year: 2024, month: 4, day: 31 }, { months: 'egyptian' }), '31 أبريل 2024');
    assert.throws(
      () => formatGregorian({ year: 2024, month: 13, day: 1 }, { months: 'egyptian' }),
      RangeError,
    );
  });
});

describe('formatHijri', () => {
  const date = { year: 1446, month: 5, day: 20 };

  it('glues the mark of the era to the year', () => {
    assert.equal(formatHijri(date), '20 جمادى الأولى 1446هـ');
  });

  it('leaves the mark out on request, and writes other digits', () => {
    assert.equal(formatHijri(date, { era: false }), '20 جمادى الأولى 1446');
    assert.equal(formatHijri(date, { digits: 'arabic-indic' }), '٢٠ جمادى الأولى ١٤٤٦هـ');
  });

  it('puts «ذي» after the day', () => {
    assert.equal(formatHijri({ year: 1446, month: 12, day: 3 }), '3 ذي الحجة 1446هـ');
  });
});

describe('formatNumber', () => {
  it('translates every digit', () => {
    assert.equal(formatNumber(1_234_567_890), '1234567890');
    assert.equal(formatNumber(1_234_567_890, 'arabic-indic'), '١٢٣٤٥٦٧٨٩٠');
    assert.equal(formatNumber(1_234_567_890, 'persian'), '۱۲۳۴۵۶۷۸۹۰');
  });
});
