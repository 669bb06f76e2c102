import { gregorian } from '../../calendar/index.ts';
import { findDateline } from '../../dates/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { relatedDateline } from './placed-dates.ts';

const BORN = '(?:من\\s)?(?:وُلد|ولد|وُلدت|ولدت|مواليد|المولود|المولودة)(?:\\sفي)?(?:\\s(?:عام|سنة))?\\s';
const YEAR = '([0-9\\u0660-\\u0669]{4})(?![0-9\\u0660-\\u0669])';
const AGE = '([0-9\\u0660-\\u0669]{1,3})\\s(?:عاما|عامًا|عاماً|سنة)';
/** Nothing but a mark or two between them: «(55 عاما، ولد عام 1960)». Every part has a bound, so the time is linear. */
const BETWEEN = '[\\s،,()\\-–]{1,4}';
const PATTERN = new RegExp(`${AGE}${BETWEEN}${BORN}${YEAR}|${BORN}${YEAR}${BETWEEN}${AGE}`, 'g');

export const ageMismatch = defineDraftRule({
  meta: {
    id: 'dates/age-mismatch',
    summary: { ar: 'العمر لا يوافق سنة الميلاد', en: 'Age that does not match the year of birth' },
    why: {
      ar: 'إذا ذُكر العمر بجانب سنة الميلاد حُسب من تاريخ المسودة، وله قيمتان: قبل عيد الميلاد وبعده. ولا تعمل القاعدة في مسودة بلا تاريخ.',
      en: 'An age beside a year of birth is counted from the date of the draft; before and after the birthday it has two values. Drafts without a date are left alone.',
    },
    level: 'hint',
    fix: 'none',
    examples: {
      bad: [
        { text: 'الجمعة 22 نوفمبر 2024\nقال حسن علي (⟦55 عاما، ولد عام 1960⟧) إنه سعيد' },
        { text: 'الجمعة 22 نوفمبر 2024\nقالت سعاد، ⟦من مواليد 1990، 40 عاما⟧، إنها سعيدة' },
      ],
      good: [
        { text: 'الجمعة 22 نوفمبر 2024\nقال حسن علي (64 عاما، ولد عام 1960) إنه سعيد' },
        { text: 'الجمعة 22 نوفمبر 2024\nقال حسن علي (63 عاما، ولد عام 1960) إنه سعيد' },
        { text: 'قال حسن علي (55 عاما، ولد عام 1960) إنه سعيد' },
        { text: 'الجمعة 22 نوفمبر 2024\nولد عام 1960 وعمل 55 عاما' },
      ],
    },
  },
  check(draft, { report }) {
    const dateline = findDateline(draft);
    if (!dateline) return;
    const { year } = gregorian.fromDay(dateline.day);
    for (const match of draft.text.matchAll(PATTERN)) {
      const [text, firstAge, firstYear, secondYear, secondAge] = match;
      const age = numberOf(firstAge ?? secondAge!);
      const born = numberOf(firstYear ?? secondYear!);
      const expected = year - born;
      // Hijri years of birth count otherwise.
      if (born < 1850 || age === expected || age === expected - 1) continue;
      report({
        start: match.index,
        end: match.index + text.length,
        message: {
          ar: `مولود ${born} يبلغ في ${year} من العمر ${expected - 1} أو ${expected}، لا ${age}`,
          en: `Born in ${born}, one is ${expected - 1} or ${expected} in ${year}, not ${age}`,
        },
        ...relatedDateline(dateline),
      });
    }
  },
});

function numberOf(digits: string): number {
  return Number([...digits].map((digit) => digit.charCodeAt(0) & 15).join(''));
}
