import type { Knowledge } from '../../knowledge/index.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import { rememberLast } from '../../text/remember-last.ts';
import type { Token } from '../../text/token.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';
import { wordsThat, wordTest } from '../words-that.ts';
import { isFrequentWord } from './is-frequent-word.ts';
import { nameWordsOf } from './name-words.ts';
import { unknownWordsOf } from './unknown-words.ts';

const FEWEST_LETTERS = 5;
/** Pieces that the dictionary takes for words, or that wait for a quotation or a number: «ال حكومة», «المسافر ون». */
const PIECES = new Set('ال ون ين ات'.split(' '));
const isShort = wordTest((_, plain) => plain.length === 2);

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
    draft.blocks.forEach(({ block, start }, i) => {
      for (const { first, space, second, words, whole } of brokenWordsOf(block, lexicon, draft.knowledge)) {
        if (names.isOfHouse(whole) || names.isTagged(i, first) || names.isTagged(i, second)) continue;
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
      }
    });
  },
});

/** Two pieces with one blank between that are one word together. */
interface BrokenWord {
  readonly first: Token;
  readonly space: Token;
  readonly second: Token;
  /** The pieces without tashkeel and tatweel. */
  readonly words: readonly [string, string];
  readonly whole: string;
}

/** The broken words of a block, whatever is a name in it; remembered with the block. */
const brokenWordsOf = rememberLast(
  (block: Block, lexicon: Lexicon, knowledge: Knowledge | undefined): readonly BrokenWord[] => {
    const isFrequent = isFrequentWord({ knowledge });
    const short = wordsThat(block, isShort).filter(
      ({ word }) => PIECES.has(bare(word)) || !lexicon.has(word),
    );
    const pieces = [...unknownWordsOf(block, lexicon), ...short].map(({ index }) => index);
    const firsts = new Set(pieces.flatMap((index) => [index - 2, index]));
    return [...firsts].flatMap((index) => {
      const pair = pairAt(block, index);
      const isWord = pair && pair.whole.length >= FEWEST_LETTERS && isFrequent(pair.whole);
      return isWord && lexicon.has(pair.whole) ? [pair] : [];
    });
  },
);

/** The word of that index and the one behind it, put together; undefined where no two words of letters stand there. */
function pairAt(block: Block, index: number): BrokenWord | undefined {
  const [first, space, second] = block.tokens.slice(Math.max(0, index), index + 3);
  if (first?.kind !== 'word' || space?.kind !== 'space' || second?.kind !== 'word') return undefined;
  if (space.end - space.start !== 1) return undefined;
  const words = [bare(textOf(block, first)), bare(textOf(block, second))] as const;
  if (words[0].length < 2 || words[1].length < 2) return undefined;
  return { first, space, second, words, whole: words.join('') };
}
