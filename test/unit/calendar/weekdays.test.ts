import assert from 'node:assert/strict';
import { weekdayForms, weekdayName } from '../../../src/core/calendar/index.ts';
import type { Weekday } from '../../../src/core/calendar/index.ts';

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

describe('weekdayName', () => {
  for (const locale of ['ar-EG', 'ar-SY', 'ar-TN', 'ar-MA', 'ar-MR']) {
    it(`names are those of CLDR for ${locale}, from Sunday on`, () => {
      const format = new Intl.DateTimeFormat(locale, {
        calendar: 'gregory',
        weekday: 'long',
        timeZone: 'UTC',
      });
      // 1 September 2024 was a Sunday.
      const names = weekdays.map((weekday) => format.format(Date.UTC(2024, 8, 1 + weekday)));
      assert.deepEqual(weekdays.map(weekdayName), names);
    });
  }
});

describe('weekdayForms', () => {
  it('judges each form once, and prefers a form that is right for the same day', () => {
    const forms = new Map(weekdayForms.map((entry) => [entry.form, entry]));
    assert.equal(forms.size, weekdayForms.length);
    for (const { form, status, preferred, weekday } of weekdayForms) {
      const right = forms.get(preferred);
      assert.ok(right, `${form}: ${preferred} is not listed`);
      assert.equal(right.weekday, weekday);
      assert.match(right.status, /^(canonical|accepted)$/);
      assert.equal(preferred === form, status === 'canonical' || status === 'accepted', form);
      assert.match(form, /^[ء-غف-ي]+$/, form);
    }
  });

  it('has one canonical form for each day', () => {
    const canonical = weekdayForms.filter(({ status }) => status === 'canonical');
    assert.deepEqual(
      canonical.map(({ form }) => form),
      weekdays.map(weekdayName),
    );
  });

  for (const [form, status, weekday] of [
    ['الإثنين', 'accepted', 1],
    ['الأثنين', 'misspelt', 1],
    ['الاحد', 'misspelt', 0],
    ['الثلثاء', 'misspelt', 2],
    ['الاربعاء', 'misspelt', 3],
    ['الجمعه', 'misspelt', 5],
  ] as const) {
    it(`«${form}» is ${status}`, () => {
      const entry = weekdayForms.find((candidate) => candidate.form === form);
      assert.equal(entry?.status, status);
      assert.equal(entry.weekday, weekday);
    });
  }
});
