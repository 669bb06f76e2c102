import type { Knowledge } from '../../knowledge/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';
import { choiceOf, replace } from '../fix.ts';
import { spellingOf } from './misspellings-of.ts';
import { usedWordsOf } from './used-words.ts';

/** A word that the news writes less often is hardly what was meant. */
const RAREST = 14;
/** How many times half as frequent a word may be to be offered beside the most frequent one. */
const NEAR = 2;
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
    const isUsed = usedWordsOf(draft);
    const { unknown } = spellingOf(draft);
    const counts = new Map<string, number>();
    for (const { word } of unknown) {
      const [, stem] = splitConjunction(word);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    for (const { start, end, word } of unknown) {
      if (counts.get(splitConjunction(word)[1])! > 1) continue;
      const found = lexicon.typos(word);
      const used = found.filter(isUsed);
      const likely = used.length > 0 ? used : mostFrequent(found, draft.knowledge);
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

/** The words that the news writes most, those that it hardly writes left out; all where nothing is known of the news. */
function mostFrequent(words: readonly string[], knowledge: Knowledge | undefined): readonly string[] {
  if (!knowledge) return words;
  const rarities = new Map(words.map((word) => [word, knowledge.rarityOf(word) ?? Infinity]));
  const least = Math.min(...rarities.values());
  if (least > RAREST) return [];
  return words
    .filter((word) => rarities.get(word)! <= least + NEAR)
    .sort((a, b) => rarities.get(a)! - rarities.get(b)!);
}
