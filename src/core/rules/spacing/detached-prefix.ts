import { bare, isSingleLetter } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';

const PREFIXES = new Set(['ب', 'ل', 'ك', 'ف']);
/** What is told apart by letters: «الفئة ب», «فيتامين ك», «التهاب الكبد ب». */
const LETTERED = new Set(
  'فئة الفئة مجموعة المجموعة قسم القسم فرع الفرع نموذج النموذج فيتامين الكبد كبد الدرجة درجة القائمة قائمة الصف صف الفريق فريق الملحق ملحق الفصيلة فصيلة البند بند الفقرة فقرة حرف الحرف المستوى مستوى الخطة خطة الدوري بلوك قطعة القطعة فصل الفصل مبنى المبنى طريق خط الخط سكود دوري'.split(
    ' ',
  ),
);
const SHORTEST_WORD = 3;

export const detachedPrefix = defineBlockRule({
  meta: {
    id: 'spacing/detached-prefix',
    summary: { ar: 'حرف جر منفصل عن كلمته', en: 'Detached single-letter prefix' },
    why: {
      ar: 'تتصل الباء واللام والكاف والفاء بالكلمة التي بعدها. لا تشمل القاعدة الحرف رمزا (الفئة ب، فيتامين ك، سكود-ب)، والمحرّر هو الذي يختار.',
      en: 'The prefixes ب ل ك ف join the word behind them. A letter that is a label (الفئة ب، فيتامين ك) is left alone, and the editor chooses.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'صدر ب⟦ ⟧قرار من الوزير', fixed: 'صدر بقرار من الوزير' },
        { text: 'تقدّم ل⟦ ⟧رئاسة الحزب', fixed: 'تقدّم لرئاسة الحزب' },
      ],
      good: [
        { text: 'صدر بقرار' },
        { text: 'الفئة ب تشمل الطلاب وفيتامين ك وحده' },
        { text: 'صاروخ سكود-ب سقط' },
        { text: 'البندان أ و ب من القرار' },
        { text: 'التصنيف ب ب للديون' },
        { text: 'بنسبة 5 ك من' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 0; i < tokens.length - 2; i++) {
      const prefix = tokens[i]!;
      if (
        prefix.kind !== 'word' ||
        prefix.end - prefix.start > 2 ||
        !PREFIXES.has(bare(textOf(block, prefix)))
      )
        continue;
      const space = tokens[i + 1]!;
      const next = tokens[i + 2]!;
      const word = textOf(block, next);
      if (space.kind !== 'space' || next.kind !== 'word' || bare(word).length < SHORTEST_WORD) continue;
      if (textOf(block, prefix).endsWith('\u0640') || isLabel(i)) continue;
      const letter = bare(textOf(block, prefix));
      report({
        start: space.start,
        end: space.end,
        message: { ar: `الحرف «${letter}» منفصل عن «${word}»`, en: `«${letter}» is detached from «${word}»` },
        fixes: [choiceOf({ ar: 'صِل الحرف بالكلمة', en: 'Join the letter to its word' }, remove(space))],
      });
    }

    /** Whether the letter at `i` names a thing rather than begins a word. */
    function isLabel(i: number): boolean {
      const before = tokens[i - 1];
      if (!before || before.kind === 'break') return false;
      const word = tokens[i - 2];
      if (before.kind !== 'space' || word?.kind !== 'word') return true;
      const label = textOf(block, word);
      return LETTERED.has(label) || LETTERED.has(splitConjunction(label)[1]) || isSingleLetter(label);
    }
  },
});
