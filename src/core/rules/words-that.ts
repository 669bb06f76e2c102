import type { Block } from '../text/block.ts';
import { bare } from '../text/characters.ts';
import { remember } from '../text/remember.ts';
import type { Token } from '../text/token.ts';

/**
 * Whether a word is one that a rule looks at. Nothing but the word decides; it comes as written, and without tashkeel and
 * tatweel.
 */
export type WordTest = (word: string, plain: string) => boolean;

/** A word of a block that a test has taken. */
export interface BlockWord {
  readonly token: Token;
  /** As it is written. */
  readonly word: string;
  /** Among the tokens of the block. */
  readonly index: number;
}

/** Words that are remembered: more different ones than a draft of one megabyte has. */
const MOST_WORDS = 50_000;

type WordsByTest = ReadonlyMap<WordTest, readonly BlockWord[]>;

let tests: readonly WordTest[] = [];
let read = createReader(tests);

/**
 * Makes a test that `wordsThat` may be asked for. Each different word is put to all tests once, whatever drafts it stands
 * in, so that many rules on words cost no more than a few; a test made later starts the memory anew.
 */
export function wordTest(test: WordTest): WordTest {
  tests = [...tests, test];
  read = createReader(tests);
  return test;
}

/** The Arabic words of the block that the test takes, in order. */
export function wordsThat(block: Block, test: WordTest): readonly BlockWord[] {
  return read(block).get(test) ?? [];
}

/** Reads the words of a block, which are remembered with it. */
function createReader(tests: readonly WordTest[]): (block: Block) => WordsByTest {
  const testsOf = remember(MOST_WORDS, (word): readonly WordTest[] => {
    const plain = bare(word);
    return tests.filter((test) => test(word, plain));
  });
  const known = new WeakMap<Block, WordsByTest>();
  return (block) => {
    let words = known.get(block);
    if (!words) known.set(block, (words = readWords(block, testsOf)));
    return words;
  };
}

function readWords({ text, tokens }: Block, testsOf: (word: string) => readonly WordTest[]): WordsByTest {
  const words = new Map<WordTest, BlockWord[]>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const word = text.slice(token.start, token.end);
    for (const test of testsOf(word)) {
      const taken = words.get(test);
      if (taken) taken.push({ token, word, index });
      else words.set(test, [{ token, word, index }]);
    }
  }
  return words;
}
