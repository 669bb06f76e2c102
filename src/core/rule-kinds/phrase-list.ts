import { normalisePhrase, type WantedMatch, type WantedPhrase } from '../phrases/index.ts';
import { alternatives } from './alternatives.ts';
import { inflect, type Ending, type InflectedWord } from './endings.ts';
import { hasArticlePrefix } from './join-prefix.ts';

/** The phrases of a rule as they are looked for. */
export interface PhraseList {
  readonly wanted: readonly WantedPhrase[];
  /** The phrase of a match as the entry has it, without tashkeel and tatweel. */
  phraseOf(match: WantedMatch): string;
  /** What the word of a match ends in. */
  endingOf(match: WantedMatch): Ending;
  /** Whether a match is another word: no noun has both the article and a pronoun, as «الهامها» would. */
  isOtherWord(match: WantedMatch): boolean;
}

interface Options {
  readonly inflect?: boolean | 'noun' | 'verb' | undefined;
  readonly except?: readonly string[] | undefined;
}

const BARE: Ending = { kind: 'bare', letters: '' };

/** Makes the list of the phrases of an entry; single words are found with their endings unless the entry forbids it. */
export function phraseList(phrases: readonly string[], options: Options): PhraseList {
  const { inflect: as = true, except = [] } = options;
  const texts = phrases.map(normalisePhrase);
  const words = texts.map((text): InflectedWord | undefined =>
    as === false || text.includes(' ') ? undefined : inflect(text, as === true ? 'noun' : as),
  );
  const endingOf = ({ phrase, ending }: WantedMatch) => words[phrase]?.endings.get(ending) ?? BARE;
  return {
    wanted: [
      ...texts.map((text, i) => wantedPhrase(text, words[i])),
      ...except.flatMap((key) =>
        alternatives(key).map(({ text }) => ({ text: normalisePhrase(text), protects: true })),
      ),
    ],
    phraseOf: ({ phrase }) => texts[phrase]!,
    endingOf,
    isOtherWord(match) {
      const { kind } = endingOf(match);
      return hasArticlePrefix(match) && (kind === 'pronoun' || kind === 'accusative');
    },
  };
}

function wantedPhrase(text: string, word: InflectedWord | undefined): WantedPhrase {
  return word ? { text, stem: word.stem, endings: endingLetters(word) } : { text };
}

const letters = new WeakMap<InflectedWord['endings'], ReadonlySet<string>>();

/** The endings of a word as letters; words that are inflected alike share one set. */
function endingLetters({ endings }: InflectedWord): ReadonlySet<string> {
  let set = letters.get(endings);
  if (!set) letters.set(endings, (set = new Set(endings.keys())));
  return set;
}
