import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatGregorian, formatHijri, gregorian, hijri } from '../../../src/core/calendar/index.ts';
import type { DigitFamily, GregorianMonthSystem } from '../../../src/core/calendar/index.ts';
import { calendarDateOf, readDates } from '../../../src/core/dates/index.ts';
import { applyEdits } from '../../../src/core/index.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { draft, format } from '../../support/drafts.ts';
import { reviewDates } from '../../support/dates.ts';

/** Pieces of dates, in any order. */
const dateText = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...[
          'الجمعة',
          'الاحد',
          'يوم',
          'مساء',
          'أمس',
          'اليوم',
          '22',
          '3',
          '0',
          '34',
          '٢٠',
          '2024',
          '1446',
          '1446هـ',
          '2015م',
        ],
        ...[
          'نوفمبر',
          'جمادى الأولى',
          'ربيع',
          'أيار/مايو',
          'مايو (أيار)',
          'صفر',
          'ذو القعدة',
          'كانون الثاني',
          'اغسطس',
        ],
        ...[
          'الموافق',
          'يوافق',
          'من',
          'إلى',
          'و',
          'عام',
          'سنة',
          'شهر',
          'الماضي',
          'المقبل',
          'هـ',
          'م',
          'ق.م',
          'الساعة',
        ],
        ...[
          '22/11/2024',
          '22.11.2024',
          '2024-11-22',
          '10:30',
          'الثاني والعشرين',
          'القرن',
          'الـ21',
          'غرة',
          'والنصف',
        ],
        ...['/', '-', '(', ')', '،', '.', '||'],
      ),
      fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '\u200f', '  ', '\n'),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.flat().join(''));

const anyText = fc.oneof(dateText, dateText, draft(60));

function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null || value === undefined) return [];
  const own = 'start' in value && 'end' in value ? [value as Span] : [];
  // A form names months, not places.
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => (/^forms?$/.test(key) ? [] : spansOf(part))),
  ];
}

describe('the grammar of dates: properties', () => {
  it('mentions are in order, apart, and hold all their parts', () => {
    fc.assert(
      fc.property(anyText, format, (text, kind) => {
        const mentions = readDates(createBlock('paragraph', kind, text));
        let reach = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= reach && mention.end > mention.start && mention.end <= text.length);
          reach = mention.end;
          for (const { start, end } of spansOf(mention)) {
            assert.ok(start >= mention.start && end <= mention.end && end > start, JSON.stringify(mention));
          }
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('a written date is read back, in any system and digits, wherever it stands', () => {
    const systems: readonly GregorianMonthSystem[] = [
      'egyptian',
      'levantine',
      'tunisian',
      'moroccan',
      'mauritanian',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: -16_000, max: 39_000 }),
        fc.constantFrom(...systems, 'hijri' as const),
        fc.constantFrom<DigitFamily>('european', 'arabic-indic', 'persian'),
        fc.boolean(),
        fc.constantFrom('', 'في ', 'صدر يوم ', '(', '«', 'قال: '),
        fc.constantFrom('', '.', '، ثم عاد', ')', ' في القاهرة', '» وأضاف'),
        (day, system, digits, era, before, after) => {
          const islamic = hijri.fromDay(day)!;
          const wanted = system === 'hijri' ? islamic : gregorian.fromDay(day);
          const date =
            system === 'hijri'
              ? formatHijri(islamic, { digits, era })
              : formatGregorian(wanted, { months: system, digits, era });
          const [mention, ...others] = readDates(createBlock('paragraph', 'plain', before + date + after));
          assert.deepEqual(others, []);
          assert.ok(mention?.kind === 'date', before + date + after);
          assert.deepEqual([mention.start, mention.end], [before.length, before.length + date.length]);
          const { year, month, day: dayOfMonth } = wanted;
          assert.deepEqual(calendarDateOf(mention.dates[0]), { year, month, day: dayOfMonth });
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('every fix can be applied, and changes the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, fixes = [], rule } of reviewDates(text)) {
          assert.ok(start >= 0 && end > start && end <= text.length, rule);
          for (const { edits } of fixes) {
            const sorted = edits.toSorted((a, b) => a.start - b.start);
            assert.notEqual(applyEdits(text, sorted), text, rule);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('a range of one system keeps its own parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 27 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const text = `من ${day} إلى ${day + 1} ${formatGregorian({ year: 2015, month, day: 1 }, { months: 'egyptian' }).slice(2)}`;
        const [mention] = readDates(createBlock('paragraph', 'plain', text));
        assert.ok(mention?.kind === 'date');
        const [{ day: from, until }] = mention.dates;
        assert.deepEqual([from?.value, until?.day?.value, until?.month.value], [day, day + 1, month]);
      }),
    );
  });
});
