import { defineDraftRule } from '../../rule.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';
import { choiceOf, replace } from '../fix.ts';
import { spellingOf } from './misspellings-of.ts';
import { usedWordsOf } from './used-words.ts';

/** More words that differ so little tell nothing. */
const MOST_SUGGESTIONS = 2;

export const typo = defineDraftRule({
  meta: {
    id: 'spelling/typo',
    summary: { ar: 'زلة أصابع محتملة', en: 'Likely slip of the fingers' },
    why: {
      ar: 'كلمة لا يعرفها المعجم ويفصلها عن كلمة يعرفها حرف مكرر أو ساقط أو مقدم على جاره أو مجاور في لوحة المفاتيح: «الحككومة»، «المجتمغ». كثير مما يشبه ذلك أسماء، فالقاعدة تلميح، ولا تذكر كلمة تتكرر في المسودة.',
      en: 'A word that the dictionary lacks, one letter away from one that it has: doubled, missing, swapped or struck beside its key. Much that looks so is a name; hence a hint, and never of a word that the draft repeats.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'أعلنت ⟦الحككومة⟧ قرارها', fixed: 'أعلنت الحكومة قرارها' },
        { text: 'في ⟦الاجتمعا⟧ الأول', fixed: 'في الاجتماع الأول' },
      ],
      good: [
        { text: 'أعلنت الحكومة قرارها' },
        { text: 'قالت الشركة إن بروكتان يعالج الألم، وبروكتان دواء جديد' },
      ],
    },
  },
  check(draft, { report }) {
    const { lexicon } = draft;
    if (!lexicon) return;
    const { unknown } = spellingOf(draft);
    const counts = new Map<string, number>();
    for (const { word } of unknown) {
      const [, stem] = splitConjunction(word);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    for (const { start, end, word } of unknown) {
      if (counts.get(splitConjunction(word)[1])! > 1) continue;
      const found = lexicon.typos(word);
      const used = found.filter(usedWordsOf(draft));
      const likely = used.length > 0 ? used : found;
      if (likely.length === 0 || likely.length > MOST_SUGGESTIONS) continue;
      report({
        start,
        end,
        message: {
          ar: `«${word}» ليست في المعجم؛ لعلها «${likely[0]}»`,
          en: `«${word}» is not in the dictionary; perhaps «${likely[0]}»`,
        },
        fixes: likely.map((form) =>
          choiceOf({ ar: `اكتب «${form}»`, en: `Write «${form}»` }, replace({ start, end }, form)),
        ),
      });
    }
  },
});
