import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import type { Token } from '../../text/token.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';
import { isFrequentWord } from './is-frequent-word.ts';
import { nameWordsOf } from './name-words.ts';
import { unknownWordsOf } from './unknown-words.ts';

const FEWEST_LETTERS = 5;
/** Pieces that the dictionary takes for words, or that wait for a quotation or a number: «ال حكومة», «المسافر ون». */
const PIECES = new Set('ال ون ين ات'.split(' '));

export const brokenWord = defineDraftRule({
  meta: {
    id: 'spelling/broken-word',
    summary: { ar: 'كلمة مقطوعة بمسافة', en: 'Word broken by a blank' },
    why: {
      ar: 'قطعتان بينهما مسافة، وإحداهما ليست كلمة، وهما معا كلمة من كلمات كل يوم: «الد راسة»، «ال حكومة».',
      en: 'Two pieces with a blank between of which one is no word, and which together are a word of every day: «الد راسة», «ال حكومة».',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'بدأت الد⟦ ⟧راسة أمس', fixed: 'بدأت الدراسة أمس' },
        { text: 'أعلنت ال⟦ ⟧حكومة ذلك', fixed: 'أعلنت الحكومة ذلك' },
      ],
      good: [{ text: 'بدأت الدراسة أمس' }, { text: 'صفحته على فيس بوك' }, { text: 'قناة ال بي سي' }],
    },
  },
  check(draft, { report }) {
    const { lexicon } = draft;
    if (!lexicon) return;
    const names = nameWordsOf(draft);
    const isFrequent = isFrequentWord(draft);
    draft.blocks.forEach(({ block, start }, i) => {
      const unknown = new Set(unknownWordsOf(block, lexicon).map(({ index }) => index));
      const isPiece = (index: number, word: string): boolean =>
        unknown.has(index) || PIECES.has(word) || (word.length === 2 && !lexicon.has(word));
      forEachPair(block, (first, space, second, index) => {
        const words = [bare(textOf(block, first)), bare(textOf(block, second))] as const;
        if (words[0].length < 2 || words[1].length < 2) return;
        if (!isPiece(index, words[0]) && !isPiece(index + 2, words[1])) return;
        const whole = words.join('');
        if (whole.length < FEWEST_LETTERS || !isFrequent(whole) || !lexicon.has(whole)) return;
        if (names.isOfHouse(whole) || names.isTagged(i, first) || names.isTagged(i, second)) return;
        report({
          start: start + space.start,
          end: start + space.end,
          message: {
            ar: `«${words.join(' ')}» كلمة واحدة: «${whole}»`,
            en: `«${words.join(' ')}» is one word: «${whole}»`,
          },
          fixes: [
            choiceOf(
              { ar: `اكتب «${whole}»`, en: `Write «${whole}»` },
              remove({ start: start + space.start, end: start + space.end }),
            ),
          ],
        });
      });
    });
  },
});

/** Calls `visit` with any two words of letters with one blank between, and with the index of the first. */
function forEachPair(
  block: Block,
  visit: (first: Token, space: Token, second: Token, index: number) => void,
): void {
  const { tokens } = block;
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [first, space, second] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
    if (
      first.kind === 'word' &&
      second.kind === 'word' &&
      space.kind === 'space' &&
      space.end - space.start === 1
    )
      visit(first, space, second, i);
  }
}
