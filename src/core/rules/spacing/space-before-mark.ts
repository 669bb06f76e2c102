import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { insert, remove, safeFixOf } from '../fix.ts';
import { forEachInnerSpace } from './inner-spaces.ts';
import { spaceRunName } from './space-run-name.ts';
import { moveSpace, removeSpace } from './titles.ts';

/** The Latin marks are among them, so that «قال , ثم» is mended whole: another rule makes the mark Arabic. */
const MARKS = new Set(['،', '؛', '؟', '!', '.', '?', ',', ';']);

export const spaceBeforeMark = defineBlockRule({
  meta: {
    id: 'spacing/space-before-mark',
    summary: { ar: 'مسافة قبل علامة الترقيم', en: 'Space before a punctuation mark' },
    why: {
      ar: 'تلتصق الفاصلة والفاصلة المنقوطة والنقطة وعلامتا الاستفهام والتعجّب بالكلمة التي قبلها، وتليها مسافة. وقد تنقل المسافةُ التي قبل العلامة العلامةَ وحدها إلى أوّل السطر التالي. لا تشمل القاعدة النقطتين المتتاليتين والثلاث، ولا اسما يبدأ بنقطة مثل `.NET`.',
      en: 'The comma, semicolon, full stop, question and exclamation marks join the word before them and are followed by a space. A space before the mark may carry the mark alone to the next line. Runs of dots and names that begin with a dot, such as `.NET`, are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'وصل الوفد⟦ ⟧، ثم غادر.', fixed: 'وصل الوفد، ثم غادر.' },
        { text: 'في عام 2014⟦ ⟧، زار المدينة', fixed: 'في عام 2014، زار المدينة' },
        { text: 'انتهى الاجتماع⟦ ⟧.', fixed: 'انتهى الاجتماع.' },
        { text: 'هل حضر الوزير⟦\u00a0⟧؟', fixed: 'هل حضر الوزير؟' },
        { text: 'انتهى الاجتماع⟦ ⟧.وأضاف الوزير', fixed: 'انتهى الاجتماع. وأضاف الوزير' },
        { text: 'زار «القاهرة»⟦  ⟧؛ ثم عاد.', fixed: 'زار «القاهرة»؛ ثم عاد.' },
      ],
      good: [
        { text: 'وصل الوفد، ثم غادر.' },
        { text: 'منصة .NET للمطورين' },
        { text: 'ارتفع المؤشر .5 نقطة' },
        { text: 'قال .. ثم سكت ...' },
      ],
    },
  },
  check(block, { report }) {
    forEachInnerSpace(block, ({ space, before, after, index }) => {
      const mark = markOf(block, after);
      if (!MARKS.has(mark)) return;
      // «.NET» and «.5» begin with their dot.
      const next = block.tokens[index + 2];
      if ((mark === '.' || mark === ',') && (next?.kind === 'latin' || next?.kind === 'number')) return;
      // Marks after marks («.. !», «، ،») are the business of the punctuation rules.
      if (MARKS.has(markOf(block, before))) return;
      const name = spaceRunName(textOf(block, space));
      report({
        start: space.start,
        end: space.end,
        message: { ar: `${name.ar} قبل «${mark}»`, en: `${name.en} before "${mark}"` },
        // In «انتهى .وأضاف» the blank is on the wrong side: taken away alone it would join the two sentences.
        fixes: [
          mark === '.' && next?.kind === 'word'
            ? safeFixOf(moveSpace, remove(space), insert(after.end, ' '))
            : safeFixOf(removeSpace, remove(space)),
        ],
      });
    });
  },
});
