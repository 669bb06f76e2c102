import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { isAbbreviationStop } from './abbreviation.ts';
import { markRunEnd } from './mark-run.ts';
import { marksOf } from '../../text/marks.ts';

/** The stronger mark first: it is the one that most likely stays. */
const STOPS = ['؟', '!', '.', ':', '؛', '،'];
const isStop = (mark: string) => STOPS.includes(mark);
const isTone = (mark: string) => mark === '؟' || mark === '!';

export const clashingMarks = defineBlockRule({
  meta: {
    id: 'punctuation/clashing-marks',
    summary: { ar: 'علامتا ترقيم متتاليتان', en: 'Two stops in a row' },
    why: {
      ar: 'لا تجتمع علامتا وقف في موضع واحد إلا «؟!». لا تشمل القاعدة النقطتين والثلاث (.. و...)، ولا نقطة الاختصار قبل الفاصلة مثل «ص.ب.،»، ولا علامة بعد قوس أو علامة اقتباس.',
      en: 'Two stops never meet in one place, "؟!" apart. Runs of dots, the stop of an abbreviation before a comma and a mark behind a bracket or quotation mark are left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'وصل الوفد⟦.،⟧ ثم غادر.', fixed: 'وصل الوفد. ثم غادر.' },
        { text: 'انتهى الاجتماع⟦،.⟧', fixed: 'انتهى الاجتماع.' },
        { text: 'زار «القاهرة»⟦؛\u00a0،⟧ وعاد.', fixed: 'زار «القاهرة»؛ وعاد.' },
        { text: 'هل حضر ٣٠ وزيرا⟦؟!.⟧ لا أحد يعلم.', fixed: 'هل حضر ٣٠ وزيرا؟! لا أحد يعلم.' },
        { text: 'قال الوزير⟦:،⟧ سنعود.', fixed: 'قال الوزير: سنعود.' },
      ],
      good: [
        { text: 'أحقا حضر الوزير؟! لا أحد يعلم!؟' },
        { text: 'هل حضر؟.. لا أحد يعلم..، أو هكذا قالوا...؟' },
        { text: 'راسلنا على ص.ب.، أو زرنا في ق.م.؛ أو عند شركة Apple Inc.، وغيرها.' },
        { text: 'الورق والحبر إلخ.، وكل ذلك من السوق.' },
        { text: 'توفي الإمام (سنة 150 هـ.)، ثم قال: «هل عاد؟»، و«نعم.».' },
      ],
    },
  },
  check(block, { report }) {
    let last = -1;
    for (const { index: first, text: mark } of marksOf(block)) {
      if (first <= last || !isStop(mark)) continue;
      last = markRunEnd(block, first, isStop);
      if (last === first) continue;
      const run = block.tokens.slice(first, last + 1).map((token) => markOf(block, token)).join(''); // prettier-ignore
      const marks = [...new Set(run)];
      if (marks.length < 2 || marks.every(isTone)) continue;
      if (mark === '.' && isAbbreviationStop(block, first)) continue;
      const span = { start: block.tokens[first]!.start, end: block.tokens[last]!.end };
      const shown = marks.map((each) => `«${each}»`).join(' و');
      report({
        ...span,
        message: {
          ar: `علامتا وقف في موضع واحد: ${shown}`,
          en: `Two stops in one place: ${marks.map((each) => `"${each}"`).join(' and ')}`,
        },
        fixes: choicesOf(marks).map((text) =>
          choiceOf({ ar: `أبقِ «${text}» وحدها`, en: `Keep only "${text}"` }, replace(span, text)),
        ),
      });
    }
  },
});

/** The marks to choose from, strongest first; question and exclamation mark stay together. */
function choicesOf(marks: readonly string[]): readonly string[] {
  const tone = marks.filter(isTone).join('');
  const others = STOPS.filter((mark) => !isTone(mark) && marks.includes(mark));
  return tone === '' ? others : [tone, ...others];
}
