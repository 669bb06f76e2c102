import assert from 'node:assert/strict';
import {
  coptic,
  gregorian,
  hijri,
  monthForms,
  monthName,
  monthNameAfterDay,
} from '../../../src/core/calendar/index.ts';
import type { Calendar, MonthSystem } from '../../../src/core/calendar/index.ts';
import { icuMonthNames } from './icu.ts';

function namesOf(system: MonthSystem, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => monthName(system, i + 1));
}

/** A day of each month of a year, away from its ends, where all calendars of a kind agree on the month. */
function daysInMonths(calendar: Calendar, year: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => calendar.monthStart(year, i + 1)! + 3);
}

function findForms(form: string) {
  return monthForms.filter((entry) => entry.form === form);
}

/** The only judgement of a form. */
function statusOf(form: string): { status: string; month: number; preferred: string } {
  const entries = findForms(form);
  assert.equal(entries.length, 1, `${form} stands ${entries.length} times`);
  const { status, month, preferred } = entries[0]!;
  return { status, month, preferred };
}

describe('monthName', () => {
  for (const [system, locales] of [
    ['egyptian', ['ar-EG', 'ar-SA', 'ar-AE', 'ar-KW']],
    ['levantine', ['ar-SY', 'ar-LB', 'ar-JO', 'ar-PS', 'ar-IQ']],
    ['tunisian', ['ar-TN', 'ar-DZ']],
    ['moroccan', ['ar-MA']],
    ['mauritanian', ['ar-MR']],
  ] as const) {
    for (const locale of locales) {
      it(`${system} names are those of CLDR for ${locale}`, () => {
        const days = daysInMonths(gregorian, 2024, 12);
        assert.deepEqual(namesOf(system, 12), icuMonthNames(locale, 'gregory', days));
      });
    }
  }

  it('Hijri names are those of CLDR', () => {
    assert.deepEqual(
      namesOf('hijri', 12),
      icuMonthNames('ar', 'islamic-umalqura', daysInMonths(hijri, 1446, 12)),
    );
  });

  it('Coptic names are those of CLDR, but for the misspelt hamza of its thirteenth', () => {
    const names = icuMonthNames('ar', 'coptic', daysInMonths(coptic, 1740, 13));
    assert.deepEqual(namesOf('coptic', 12), names.slice(0, 12));
    assert.equal(names[12], 'نسيئ');
    assert.deepEqual(statusOf('نسيئ'), { status: 'misspelt', month: 13, preferred: monthName('coptic', 13) });
  });

  it('refuses a month that the system does not have', () => {
    assert.throws(() => monthName('egyptian', 13), /no month 13; count from 1 to 12/);
    assert.throws(() => monthName('hijri', 0), RangeError);
    assert.throws(() => monthNameAfterDay('coptic', 14), RangeError);
  });

  it('puts «ذو» into the genitive after a day, and nothing else', () => {
    assert.equal(monthNameAfterDay('hijri', 11), 'ذي القعدة');
    assert.equal(monthNameAfterDay('hijri', 12), 'ذي الحجة');
    assert.equal(monthNameAfterDay('hijri', 5), 'جمادى الأولى');
    assert.equal(monthNameAfterDay('levantine', 10), 'تشرين الأول');
  });
});

describe('monthForms', () => {
  it('lets a form name one month of one calendar', () => {
    const months = new Map<string, string>();
    for (const { form, calendar, month } of monthForms) {
      const name = `${calendar} ${month}`;
      assert.equal(months.get(form) ?? name, name, form);
      months.set(form, name);
    }
  });

  it('judges a form once in a system', () => {
    const seen = new Set<string>();
    for (const { form, systems } of monthForms) {
      assert.ok(systems.length > 0, form);
      for (const system of systems) {
        assert.ok(!seen.has(`${system} ${form}`), `${form} stands twice in ${system}`);
        seen.add(`${system} ${form}`);
      }
    }
  });

  it('prefers a form that is right in the same systems for the same month', () => {
    for (const { form, status, preferred, month, systems } of monthForms) {
      if (status === 'canonical' || status === 'accepted') assert.equal(preferred, form);
      else assert.notEqual(preferred, form);
      for (const system of systems) {
        const right = findForms(preferred).find((entry) => entry.systems.includes(system));
        assert.ok(right, `${form}: ${preferred} is not a form of ${system}`);
        assert.equal(right.month, month);
        assert.match(right.status, /^(canonical|accepted)$/);
      }
    }
  });

  it('has the canonical form of every month of every system', () => {
    const counts = {
      egyptian: 12,
      levantine: 12,
      tunisian: 12,
      moroccan: 12,
      mauritanian: 12,
      hijri: 12,
      coptic: 13,
    };
    for (const [system, count] of Object.entries(counts) as [MonthSystem, number][]) {
      const canonical = monthForms.filter(
        (entry) => entry.status === 'canonical' && entry.systems.includes(system),
      );
      assert.deepEqual(
        canonical.map(({ month, form }) => `${month} ${form}`).sort(),
        namesOf(system, count)
          .map((form, i) => `${i + 1} ${form}`)
          .sort(),
      );
    }
  });

  it('writes Arabic letters and single blanks only, so that folded words find it', () => {
    for (const { form } of monthForms) assert.match(form, /^[ء-غف-ي]+( [ء-غف-ي]+)*$/, form);
  });

  for (const [form, status, month, preferred] of [
    ['اغسطس', 'misspelt', 8, 'أغسطس'],
    ['اكتوبر', 'misspelt', 10, 'أكتوبر'],
    ['اذار', 'misspelt', 3, 'آذار'],
    ['ايار', 'misspelt', 5, 'أيار'],
    ['اب', 'misspelt', 8, 'آب'],
    ['ايلول', 'misspelt', 9, 'أيلول'],
    ['افريل', 'misspelt', 4, 'أفريل'],
    ['اوت', 'misspelt', 8, 'أوت'],
    ['جويليه', 'misspelt', 7, 'جويلية'],
    ['فيفرى', 'misspelt', 2, 'فيفري'],
    ['جانفى', 'misspelt', 1, 'جانفي'],
    ['نوفنبر', 'misspelt', 11, 'نوفمبر'],
    ['كانون ثاني', 'misspelt', 1, 'كانون الثاني'],
    ['كانون الاول', 'misspelt', 12, 'كانون الأول'],
    ['تشرين أول', 'misspelt', 10, 'تشرين الأول'],
    ['تشرين ثاني', 'misspelt', 11, 'تشرين الثاني'],
    ['يونيه', 'style', 6, 'يونيو'],
    ['يوليه', 'style', 7, 'يوليو'],
    ['مايس', 'style', 5, 'أيار'],
    ['ربيع الثاني', 'style', 4, 'ربيع الآخر'],
    ['جمادى الثانية', 'style', 6, 'جمادى الآخرة'],
    ['ربيع الاول', 'misspelt', 3, 'ربيع الأول'],
    ['ربيع ثاني', 'misspelt', 4, 'ربيع الآخر'],
    ['جمادي الأولى', 'misspelt', 5, 'جمادى الأولى'],
    ['جماد أول', 'misspelt', 5, 'جمادى الأولى'],
    ['جمادى الأول', 'misspelt', 5, 'جمادى الأولى'],
    ['جمادى الثاني', 'misspelt', 6, 'جمادى الآخرة'],
    ['جمادي الثاني', 'misspelt', 6, 'جمادى الآخرة'],
    ['جمادى آخر', 'misspelt', 6, 'جمادى الآخرة'],
    ['محرم الحرام', 'accepted', 1, 'محرم الحرام'],
    ['رمضان المبارك', 'accepted', 9, 'رمضان المبارك'],
    ['ذي القعدة', 'accepted', 11, 'ذي القعدة'],
    ['ذي الحجة', 'accepted', 12, 'ذي الحجة'],
    ['ذي القعده', 'misspelt', 11, 'ذي القعدة'],
    ['ذي الحجه', 'misspelt', 12, 'ذي الحجة'],
    ['ذوالقعدة', 'misspelt', 11, 'ذو القعدة'],
    ['ذا القعدة', 'misspelt', 11, 'ذي القعدة'],
    ['ذوالحجة', 'misspelt', 12, 'ذو الحجة'],
  ] as const) {
    it(`«${form}» is ${status}`, () => {
      assert.deepEqual(statusOf(form), { status, month, preferred });
    });
  }

  it('judges «إبريل» and «ابريل» by the system', () => {
    const judgements = ['إبريل', 'ابريل']
      .flatMap(findForms)
      .flatMap(({ form, status, preferred, systems }) => {
        return systems.map((system) => `${system}: ${form} ${status} ${preferred}`);
      });
    assert.deepEqual(
      judgements.sort(),
      [
        'egyptian: إبريل style أبريل',
        'egyptian: ابريل misspelt أبريل',
        'mauritanian: إبريل canonical إبريل',
        'mauritanian: ابريل misspelt إبريل',
        'moroccan: إبريل style أبريل',
        'moroccan: ابريل misspelt أبريل',
      ].sort(),
    );
  });

  it('never mends «ذي» to «ذو»', () => {
    for (const { form, preferred } of monthForms) {
      if (/^ذ[يىا]/.test(form)) assert.match(preferred, /^ذي /, form);
    }
  });
});
