import assert from 'node:assert/strict';
import { readDates } from '../../../src/core/dates/index.ts';
import type { DateMention, WrittenDate } from '../../../src/core/dates/index.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';

/** A date in short: calendar, weekday, day, month, year, as `g 5 22/11/2024`; `-` for what is missing. */
function short(date: WrittenDate): string {
  const { calendar, weekday, day, month, secondMonth, year, until, modifier } = date;
  const months = secondMonth ? `${month.value}=${secondMonth.value}` : month.value;
  const parts = `${day?.value ?? '-'}/${months}/${year?.value ?? '-'}`;
  const direction = modifier ? ` ${modifier.direction}` : '';
  const end = until
    ? ` until ${until.weekday ? `${until.weekday.weekday} ` : ''}${until.day?.value}/${until.month.value}`
    : '';
  return `${calendar[0]} ${weekday ? `${weekday.weekday} ` : ''}${parts}${direction}${end}`;
}

function describeMention(mention: DateMention): string {
  switch (mention.kind) {
    case 'date':
      return [mention.relative ? `${mention.relative.offset}` : '', ...mention.dates.map(short)]
        .filter(Boolean)
        .join(' = ');
    case 'weekday': {
      const { weekday, modifier, relative } = mention;
      return ['weekday', weekday.weekday, modifier?.direction, relative && `relative ${relative.offset}`]
        .filter((part) => part !== undefined)
        .join(' ');
    }
    case 'relative':
      return `${mention.unit} ${mention.offset}`;
    case 'year':
      return `year ${mention.calendar[0]} ${mention.year.value}${mention.until ? `-${mention.until.value}` : ''}`;
    case 'decade':
      return `decade ${mention.value}`;
    case 'century':
      return `century ${mention.century.value}`;
    case 'time':
      return `time ${mention.hour}:${mention.minute}`;
  }
}

/** Each text with the mentions marked in it, and what each must say. */
const readings: readonly (readonly [marked: string, ...says: readonly string[]])[] = [
  ['⟦الجمعة 22 نوفمبر 2024 الموافق 20 جمادى\u00a0الأولى 1446⟧', 'g 5 22/11/2024 = h 20/5/1446'],
  ['يوم ⟦الجمعة⟧', 'weekday 5'],
  ['صباح ⟦الجمعة 22 نوفمبر⟧', 'g 5 22/11/-'],
  ['مساء ⟦أمس الثلاثاء 5 مارس⟧', '-1 = g 2 5/3/-'],
  ['⟦أمس الثلاثاء⟧ و⟦غدا⟧ و⟦أول من أمس⟧ و⟦بعد غد⟧', 'weekday 2 relative -1', 'day 1', 'day -2', 'day 2'],
  ['⟦الخميس المقبل⟧ و⟦الاثنين الماضي⟧', 'weekday 4 1', 'weekday 1 -1'],
  ['⟦الأسبوع الماضي⟧ و⟦الشهر الجاري⟧ و⟦العام المقبل⟧', 'week -1', 'month 0', 'year 1'],
  ['في ⟦ديسمبر الماضي⟧ و⟦5 مارس المقبل⟧', 'g -/12/- -1', 'g 5/3/- 1'],
  ['في ⟦22 كانون الثاني 2024⟧', 'g 22/1/2024'],
  ['في ⟦22 جانفي 2024⟧', 'g 22/1/2024'],
  ['في ⟦22 غشت 2024⟧', 'g 22/8/2024'],
  ['في ⟦22 دجمبر 2024⟧', 'g 22/12/2024'],
  ['في ⟦3 أيار/مايو 2024⟧ و⟦3 مايو/أيار⟧', 'g 3/5=5/2024', 'g 3/5=5/-'],
  ['في ⟦3 مايو (أيار) 2024⟧ و⟦أيار (مايو) 2024⟧', 'g 3/5=5/2024', 'g -/5=5/2024'],
  ['في ⟦3 مايو أيار 2024⟧', 'g 3/5=5/2024'],
  ['⟦الاثنين 17 نوفمبر 2025 - 8 هاتور 1742⟧', 'g 1 17/11/2025 = c 8/3/1742'],
  ['⟦22/11/2024⟧ و⟦22-11-2024⟧ و⟦22.11.2024⟧', 'g 22/11/2024', 'g 22/11/2024', 'g 22/11/2024'],
  ['⟦22 / 11 / 2024⟧ و⟦2024/11/22⟧ و⟦2024-11-22⟧', 'g 22/11/2024', 'g 22/11/2024', 'g 22/11/2024'],
  ['⟦25 / 5 / 1436 هـ⟧ و⟦1436/10/17⟧', 'h 25/5/1436', 'h 17/10/1436'],
  ['⟦الثاني والعشرين من نوفمبر⟧', 'g 22/11/-'],
  ['⟦الثانية والعشرون من رمضان 1436⟧', 'h 22/9/1436'],
  ['⟦العاشر من رمضان⟧ و⟦الأول من يناير⟧', 'h 10/9/-', 'g 1/1/-'],
  ['⟦الحادي عشر من سبتمبر 2001⟧', 'g 11/9/2001'],
  ['⟦الحادي والثلاثين من شهر ديسمبر عام 1999⟧', 'g 31/12/1999'],
  ['في ⟦غرة مارس 2017⟧ و⟦فاتح نوفمبر 1954⟧', 'g 1/3/2017', 'g 1/11/1954'],
  ['⟦22 نوفمبر من عام 2024⟧ و⟦31 غشت سنة 2020⟧', 'g 22/11/2024', 'g 31/8/2020'],
  ['⟦22 نوفمبر لعام 2024⟧ و⟦22 نوفمبر من سنة 2024م⟧', 'g 22/11/2024', 'g 22/11/2024'],
  ['⟦20 رجب 1446هـ الموافق لـ 20 يناير 2025م⟧', 'h 20/7/1446 = g 20/1/2025'],
  ['⟦20 رجب 1446هـ، يوافق 20 يناير 2025م⟧', 'h 20/7/1446 = g 20/1/2025'],
  ['⟦20 رجب 1446 هـ المصادف الاثنين 20 يناير 2025 م⟧', 'h 20/7/1446 = g 1 20/1/2025'],
  ['⟦20 رجب 1446 هجرية (20 يناير 2025 ميلادية⟧)', 'h 20/7/1446 = g 20/1/2025'],
  ['⟦20 رجب 1446هـ - 20 يناير 2025م⟧', 'h 20/7/1446 = g 20/1/2025'],
  ['⟦20 رجب 1446ه || 20 يناير 2025م⟧', 'h 20/7/1446 = g 20/1/2025'],
  ['⟦السبت 17 جمادى الثاني 1442هـ 30 يناير 2021م⟧', 'h 6 17/6/1442 = g 30/1/2021'],
  ['⟦3/رجب/1436هـ⟧', 'h 3/7/1436'],
  ['⟦٢٢ نوفمبر ٢٠٢٤ الموافق ٢٠ جمادى الأولى ١٤٤٦هـ⟧', 'g 22/11/2024 = h 20/5/1446'],
  ['⟦۲۲ نوفمبر ۲۰۲۴⟧ و⟦۲۲/۱۱/۲۰۲۴⟧', 'g 22/11/2024', 'g 22/11/2024'],
  ['⟦الجُمعة 22 نوفمـــبر 2024⟧', 'g 5 22/11/2024'],
  ['⟦الجمعة\u00a022\u00a0نوفمبر\u200f 2024⟧', 'g 5 22/11/2024'],
  ['من ⟦3 إلى 5 مايو⟧ و⟦8 و9 مارس⟧', 'g 3/5/- until 5/5', 'g 8/3/- until 9/3'],
  ['⟦23-25 أكتوبر⟧ و⟦19 - 21 شوال 1436هـ⟧', 'g 23/10/- until 25/10', 'h 19/10/1436 until 21/10'],
  ['من ⟦27 يوليو إلى 7 أغسطس 2015⟧', 'g 27/7/2015 until 7/8'],
  ['من ⟦28 ديسمبر إلى 3 يناير 2016⟧', 'g 28/12/- until 3/1'],
  [
    'من ⟦11 إلى 22 شوال 1436هـ الموافق من 27 يوليو إلى 7 أغسطس⟧',
    'h 11/10/1436 until 22/10 = g 27/7/- until 7/8',
  ],
  ['⟦السبت والأحد 5 و6 مارس 2016⟧', 'g 6 5/3/2016 until 0 6/3'],
  ['⟦عام 2024⟧ و⟦سنة 1446هـ⟧ و⟦2015م⟧', 'year g 2024', 'year h 1446', 'year g 2015'],
  ['خلال ⟦عامي 2014-2016⟧', 'year g 2014-2016'],
  ['⟦ثمانينيات⟧ ⟦القرن الماضي⟧ و⟦التسعينات⟧', 'decade 1980', 'century -1', 'decade 1990'],
  ['⟦القرن الحادي والعشرين⟧ و⟦القرن الـ21⟧', 'century 21', 'century 21'],
  ['⟦نوفمبر 2024⟧ و⟦نوفمبر 22، 2024⟧', 'g -/11/2024', 'g 22/11/2024'],
  ['⟦10:30⟧ و⟦الساعة الثالثة والنصف⟧ و⟦الساعة 14:05 بتوقيت غرينتش⟧', 'time 10:30', 'time 3:30', 'time 14:5'],
  ['يوم ⟦18أبريل 2015⟧', 'g 18/4/2015'],
  ['في ⟦3 ابريل 2015⟧ و⟦5 تشرين اول 2015⟧', 'g 3/4/2015', 'g 5/10/2015'],
  ['⟦الأربعاء 22/11⟧', 'g 3 22/11/-'],
  ['⟦22 نوفمبر 2024 (الجمعة)⟧', 'g 5 22/11/2024'],
];

function readMarked(source: string): { text: string; spans: readonly string[] } {
  const spans = [...source.matchAll(/⟦([^⟧]*)⟧/g)].map(([, span]) => span!);
  return { text: source.replace(/[⟦⟧]/g, ''), spans };
}

describe('readDates', () => {
  for (const [marked, ...says] of readings) {
    it(marked, () => {
      const { text, spans } = readMarked(marked);
      const mentions = readDates(createBlock('paragraph', 'plain', text));
      assert.deepEqual(
        mentions.map(({ start, end }) => text.slice(start, end)),
        spans,
      );
      assert.deepEqual(mentions.map(describeMention), says);
    });
  }

  it('reads through the emphasis signs of Markdown', () => {
    const block = createBlock('paragraph', 'markdown', 'يوم **الجمعة** *22 نوفمبر* 2024');
    assert.deepEqual(readDates(block).map(describeMention), ['g 5 22/11/2024']);
  });

  it('reads a block once', () => {
    const block = createBlock('paragraph', 'plain', '22 نوفمبر 2024');
    assert.equal(readDates(block), readDates(block));
  });

  it('stays quick on what only seems to be a date', () => {
    for (const piece of [
      'الأحد ',
      '1/',
      'عام ',
      '1 و',
      'مايو/أيار/',
      'يوم الموافق ',
      '5 مايو إلى ',
      '1 إلى ',
    ]) {
      const block = createBlock('paragraph', 'plain', piece.repeat(20_000));
      assert.ok(Array.isArray(readDates(block)));
    }
  });
});
