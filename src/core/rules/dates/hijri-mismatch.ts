import { object, optional, picklist } from 'valibot';
import { gregorian, hijri, weekdayOf } from '../../calendar/index.ts';
import { arabicDays, exists, pairOf, pairOfEnds } from '../../dates/index.ts';
import type { DatedPair, DateOfDay } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Finding, Fix, Severity } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { dateFix, datesOf, dateText, distinctFixes, weekdayIn } from './date-rule.ts';
import { smallestChange } from './smallest-change.ts';

const options = object({
  /** How many days the two calendars may be apart before a fix is offered: 0 in the Gulf, 1 elsewhere. */
  tolerance: optional(picklist([0, 1, 2]), 1),
  /** `local`: the country goes by its own sighting of the moon, so that nothing is said within the tolerance. */
  calendar: optional(picklist(['umm-al-qura', 'local']), 'umm-al-qura'),
});

export const hijriMismatch = defineBlockRule({
  meta: {
    id: 'dates/hijri-mismatch',
    summary: { ar: 'التاريخان الهجري والميلادي لا يتوافقان', en: 'Hijri and Gregorian dates do not agree' },
    why: {
      ar: 'يُقارن التاريخان بتقويم أم القرى المنشور. فرق يوم واحد معلومة لا أكثر، لأن رؤية الهلال تختلف بين البلدان؛ وفرق يومين تنبيه؛ وما زاد خطأ. ويوم الأسبوع شاهد ثالث: يُقترح أولا تصحيح التاريخ الذي يخالفه، وإلا فالتصحيح الأصغر. وما كان خارج الجدول المنشور (1343-1500هـ) لا يُحكم عليه. ودار بلدها يعتمد رؤيته وحده تختار `calendar: local`، فلا يُذكر لها فرق لا يجاوز ما في `tolerance`.',
      en: 'The dates are compared by the published Umm al-Qura calendar. One day apart is no more than information, for the moon is sighted differently from country to country; two days are a warning, more an error. The weekday is the third witness: the half that it contradicts is offered first, else the smaller edit. Dates outside the published table (1343-1500 AH) are not judged. A house whose country goes by its own sighting sets `calendar: local`, and hears nothing of differences within `tolerance`.',
    },
    level: 'error',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: '⟦الجمعة 16 رمضان 1436هـ الموافق 3 يونيو 2015م⟧',
          fixed: 'الجمعة 16 رمضان 1436هـ الموافق 3 يوليو 2015م',
        },
        { text: '⟦2/2/1372 الموافق 10/10/1953⟧', fixed: '2/2/1373 الموافق 10/10/1953' },
        {
          text: '⟦٢٢ نوفمبر ٢٠٢٤ الموافق ٢٥ جمادى الأولى ١٤٤٦⟧',
          fixed: '٢٢ نوفمبر ٢٠٢٤ الموافق ٢٠ جمادى الأولى ١٤٤٦',
        },
        {
          text: '⟦22 نوفمبر 2024 الموافق 21 جمادى الأولى 1446⟧',
          fixed: '22 نوفمبر 2024 الموافق 20 جمادى الأولى 1446',
          options: { tolerance: 0 },
        },
      ],
      good: [
        { text: 'الجمعة 22 نوفمبر 2024 الموافق 20 جمادى الأولى 1446' },
        { text: '10 رمضان 1393 الموافق 6 أكتوبر 1973' },
        { text: '9 رمضان 1331 الموافق 1 يناير 1913' },
        { text: '11 إلى 22 شوال 1436هـ الموافق من 27 يوليو إلى 7 أغسطس' },
        { text: '22 نوفمبر 2024 الموافق 19 جمادى الأولى 1446', options: { calendar: 'local' } },
      ],
    },
  },
  options,
  check(block, { options: { tolerance, calendar }, report }) {
    for (const mention of datesOf(block)) {
      if (mention.dates.some((date) => !exists(date))) continue;
      const first = pairOf(mention);
      const pair = first?.difference ? first : pairOfEnds(mention);
      if (!pair || pair.difference === 0) continue;
      if (calendar === 'local' && Math.abs(pair.difference) <= tolerance) continue;
      const finding = findingOf(block, mention, pair, tolerance);
      if (finding) report(finding);
    }
  },
});

/** The last day of the calendar as it is settled: 14 May 2029. Later months may yet move by a day or two. */
const LAST_SETTLED_DAY = 21_683;

function severityOf(
  difference: number,
  { hijriDay, gregorianDay, hijri: half }: DatedPair,
  tolerance: number,
): Severity {
  if (difference > 2) return 'error';
  const isSettled = Math.min(hijriDay, gregorianDay) <= LAST_SETTLED_DAY;
  return difference === 2 && tolerance < 2 && isSettled && !half.evening ? 'warning' : 'information';
}

function findingOf(
  block: Block,
  mention: DateOfDay,
  pair: DatedPair,
  tolerance: number,
): Finding | undefined {
  const difference = Math.abs(pair.difference);
  const weekday = weekdayIn(mention)?.weekday;
  const backsGregorian = weekday !== undefined && weekdayOf(pair.gregorianDay) === weekday;
  // A day apart and against the Gregorian half: the weekday rule says so, with the pair as its evidence.
  if (difference === 1 && weekday !== undefined && !backsGregorian) return undefined;
  const { hijri: hijriHalf, gregorian: gregorianHalf } = pair;
  const asHijri = hijri.fromDay(pair.gregorianDay);
  const from = dateText(gregorian.fromDay(pair.gregorianDay), gregorianHalf);
  if (!asHijri) return undefined;
  const to = dateText(asHijri, hijriHalf);
  const slack = Math.min(1, tolerance);
  const changeOfHijri = smallestChange(hijriHalf, pair.gregorianDay, slack);
  const changeOfGregorian = smallestChange(gregorianHalf, pair.hijriDay, slack);
  if (!changeOfHijri || !changeOfGregorian) return undefined;
  const fixHijri = dateFix(block, hijriHalf, changeOfHijri.to);
  const fixGregorian = dateFix(block, gregorianHalf, changeOfGregorian.to);
  const backsHijri = weekday !== undefined && weekdayOf(pair.hijriDay) === weekday;
  const isGregorianSmaller = changeOfGregorian.weight < changeOfHijri.weight;
  const gregorianFirst = backsHijri === backsGregorian ? isGregorianSmaller : backsHijri;
  const ordered: readonly Fix[] = gregorianFirst ? [fixGregorian, fixHijri] : [fixHijri, fixGregorian];
  return {
    start: mention.dates[0].start,
    end: mention.end,
    severity: severityOf(difference, pair, tolerance),
    message: {
      ar: `${from.ar} يوافق ${to.ar} في تقويم أم القرى، وبين التاريخين هنا ${arabicDays(difference)}`,
      en: `${from.en} is ${to.en} in the Umm al-Qura calendar; the two dates here are ${difference} ${difference === 1 ? 'day' : 'days'} apart`,
    },
    ...(difference > tolerance && { fixes: distinctFixes(ordered) }),
  };
}
