import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import { foldWord } from '../../text/fold.ts';
import { isQuoted } from '../../text/quotations.ts';
import { shift, type Span } from '../../text/span.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';

/** No Latin name in brackets is longer: a bracket that nothing closes is not searched to the end of the draft. */
const MOST_TOKENS = 16;

const DASHES = new Set(['-', '–', '—']);

/** A name in Latin letters in brackets behind an Arabic word: «ميتا (Meta)». */
interface LatinBracket extends Span {
  /** Where the blank before the bracket begins. */
  readonly from: number;
  readonly latin: string;
  /** The Arabic word before it, folded. */
  readonly arabic: string;
}

const known = new WeakMap<Block, readonly LatinBracket[]>();

export const repeatedLatin = defineDraftRule({
  meta: {
    id: 'names/repeated-latin',
    summary: { ar: 'الاسم اللاتيني مكرر بين قوسين', en: 'The Latin name in brackets again' },
    why: {
      ar: 'يُذكر الاسم بالحرف اللاتيني بين قوسين عند أول ذكره، ولا يُعاد بعده.',
      en: 'The name in Latin letters stands in brackets where the name is first mentioned, and not again.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'أعلنت ميتا (Meta) أمس.\nوقالت ميتا⟦ (Meta)⟧ اليوم',
          fixed: 'أعلنت ميتا (Meta) أمس.\nوقالت ميتا اليوم',
        },
      ],
      good: [
        { text: 'أعلنت ميتا (Meta) أمس، وقالت ميتا اليوم' },
        { text: 'شركة آبل (Apple) وتفاح آخر (Apple)' },
        { text: 'وزنه (kg) ثم وزنه (kg)' },
        { text: 'دبي (CNN)-- قال المتحدث.\nدبي (CNN)- وقال الوزير' },
      ],
    },
  },
  check({ blocks }, { report }) {
    const firsts = new Map<string, Span>();
    for (const { block, start: offset } of blocks) {
      for (const bracket of bracketsOf(block)) {
        const { from, end, latin, arabic } = bracket;
        const key = `${arabic} ${latin.toLowerCase()}`;
        const first = firsts.get(key);
        if (!first) firsts.set(key, shift({ start: bracket.start, end }, offset));
        else if (!isQuoted(block, from)) {
          const span = { start: offset + from, end: offset + end };
          report({
            ...span,
            message: {
              ar: `ذُكر «${latin}» بين قوسين من قبل`,
              en: `«${latin}» has stood in brackets before`,
            },
            related: [{ ...first, message: { ar: 'أول ذكر له', en: 'Its first mention' } }],
            fixes: [choiceOf({ ar: 'احذف ما بين القوسين', en: 'Remove the bracket' }, remove(span))],
          });
        }
      }
    }
  },
});

function bracketsOf(block: Block): readonly LatinBracket[] {
  let brackets = known.get(block);
  if (!brackets) known.set(block, (brackets = findBrackets(block)));
  return brackets;
}

function findBrackets(block: Block): readonly LatinBracket[] {
  const { text, tokens } = block;
  const brackets: LatinBracket[] = [];
  for (let i = 2; i < tokens.length; i++) {
    if (markOf(block, tokens[i]) !== '(' || tokens[i - 1]!.kind !== 'space') continue;
    const word = tokens[i - 2]!;
    const last = word.kind === 'word' || word.kind === 'acronym' ? closing(block, i) : -1;
    // «دبي، الإمارات (CNN)--» is the head of a story.
    if (last < 0 || DASHES.has(markOf(block, tokens[last + 1]))) continue;
    const [open, close] = [tokens[i]!, tokens[last]!];
    brackets.push({
      from: word.end,
      start: open.start,
      end: close.end,
      latin: text.slice(open.end, close.start).replace(/\s+/g, ' ').trim(),
      arabic: foldWord(bare(textOf(block, word))),
    });
    i = last;
  }
  return brackets;
}

/** The index of the bracket that closes Latin words, at least one of three letters; -1 where anything else stands there. */
function closing(block: Block, open: number): number {
  const { tokens } = block;
  let hasName = false;
  for (let i = open + 1; i < tokens.length && i <= open + MOST_TOKENS; i++) {
    const token = tokens[i]!;
    const mark = markOf(block, token);
    if (mark === ')') return hasName ? i : -1;
    if (token.kind === 'latin') hasName ||= token.end - token.start >= 3;
    else if (token.kind !== 'space' && token.kind !== 'number' && !"-.&'’".includes(mark || ' ')) return -1;
  }
  return -1;
}
