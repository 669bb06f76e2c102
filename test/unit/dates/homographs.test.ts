import assert from 'node:assert/strict';
import { readDates } from '../../../src/core/dates/index.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { reviewDates } from '../../support/dates.ts';

/** Words that look like dates and are none. */
const noDates: readonly string[] = [
  'فاز الفريق 2014 (1-صفر)',
  'انتهت المباراة 3 - صفر لصالح الضيوف',
  'تعادلا صفر - صفر أمس',
  'التقى الرئيس رجب طيب أردوغان نظيره',
  'أعلنت تيريزا ماي 2016 استقالتها',
  'مارس الرياضة 3 مرات',
  'الربيع العربي وثورات ربيع 2011',
  'سجل رمضان صبحي هدفين',
  'وصل شعبان عبد الرحيم',
  'هذا موقف من المواقف الصعبة',
  'القانون رقم 40/5/2020 والمادة 1/1/1',
  'طائرات آيه.تي.آر 72-600',
  'هاتف 050-123-4567',
  'النسبة 15-35 كم و4 - 1 و5+1',
  'الإصدار 10.2.1234',
  'كان أب الأسرة في البيت',
  'جوان شابة من المدينة',
];

/** Names made of dates: read, but they say nothing of the time of the news. */
const names: readonly string[] = [
  'منذ ثورة 25 يناير',
  'في شارع 26 يوليو',
  'قوى 14 آذار و8 آذار',
  'حرب 6 أكتوبر',
  'مدينة 6 أكتوبر',
  'وحرب العاشر من رمضان',
];

/** Legitimate text that a rule of dates must not touch. */
const legitimate: readonly string[] = [
  ...noDates,
  ...names,
  'ذكرى ثورة 25 يناير 2011 في مصر',
  'خلال 1435 / 1436هـ',
  'عام 2014-2016 وموسم 2015/2016',
  'السبت والأحد 5 و6 مارس 2016',
  'الأحد 5-7 مارس 2016',
  'فاز الأهلي الأحد 2-1 وتعادل الاثنين 3/3',
  'من 28 ديسمبر إلى 3 يناير 2016',
  'بين مارس/أبريل 2015',
  '5 ديسمبر 1391',
  'ولد في 5 رمضان 2015',
  'عند الساعة 10:30 و11،00 ت غ و9,00 ت غ',
  'سباق 200 م و15 م',
  'سنة 300 ق.م',
  'م. القحطاني في 2013م. وأوضح هـ',
];

function kinds(text: string): readonly string[] {
  return readDates(createBlock('paragraph', 'plain', text)).map(({ kind }) => kind);
}

describe('homographs of dates', () => {
  for (const text of noDates) {
    it(`no date in ${text}`, () => {
      assert.ok(!kinds(text).includes('date'));
    });
  }

  for (const text of names) {
    it(`a name in ${text}`, () => {
      const dates = readDates(createBlock('paragraph', 'plain', text)).filter(({ kind }) => kind === 'date');
      assert.ok(dates.length > 0);
      for (const date of dates) assert.equal(date.kind === 'date' && date.isName, true);
    });
  }

  for (const text of legitimate) {
    it(`no finding in ${text}`, () => {
      const findings = reviewDates(text).filter(({ rule }) => rule !== 'dates/gregorian-era');
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule} ${message.ar}`),
        [],
      );
    });
  }

  it('a name with a weekday is checked', () => {
    assert.deepEqual(
      reviewDates('في ثورة الأربعاء 25 يناير 2011').map(({ rule }) => rule),
      ['dates/weekday-mismatch'],
    );
  });
});
