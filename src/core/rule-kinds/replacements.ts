import type { WantedMatch } from '../phrases/index.ts';
import type { Fix } from '../rule.ts';
import { bare } from '../text/characters.ts';
import { carryEnding } from './carry-ending.ts';
import { joinPrefix } from './join-prefix.ts';
import type { PhraseList } from './phrase-list.ts';

/** What may be written in the place of a match. */
export interface Replacements {
  /** The words in the form that the place needs, in the entry's own where they cannot take that form. */
  readonly texts: readonly string[];
  /** One for each word that can be put there. */
  readonly fixes: readonly Fix[];
}

const TANWIN = '\u064b';

/** Puts the words of an entry in the form of a match, which is written as `raw`. */
export function replacements(
  list: PhraseList,
  match: WantedMatch,
  rights: readonly string[],
  raw: string,
  safe: boolean,
): Replacements {
  const ending = list.endingOf(match);
  const texts: string[] = [];
  const fixes: Fix[] = [];
  for (const right of rights) {
    const carried = right.includes(' ')
      ? ending.kind === 'bare'
        ? right
        : undefined
      : carryEnding(list.phraseOf(match), right, ending);
    const text = carried === undefined ? right : withTanwinOf(raw, carried);
    const edit = carried === undefined ? undefined : joinPrefix(match, text);
    texts.push(text);
    if (edit && edit.text !== raw)
      fixes.push({ title: { ar: `اكتب «${text}»`, en: `Write «${text}»` }, safe, edits: [edit] });
  }
  return { texts, fixes };
}

/** «هاماً» becomes «مهماً» and «هامًا» «مهمًا»: whoever writes tanwin goes on writing it, and on the same letter. */
function withTanwinOf(raw: string, text: string): string {
  if (!raw.includes(TANWIN)) return text;
  if (text.includes(' ')) return withWordsOf(raw, text);
  if (text.endsWith('ة')) return text + TANWIN;
  if (!text.endsWith('ا')) return text;
  return raw.endsWith('ا') ? `${text.slice(0, -1)}${TANWIN}ا` : text + TANWIN;
}

/** The words that stay keep their tashkeel: «مؤكداً على أن» becomes «مؤكداً أن». */
function withWordsOf(raw: string, text: string): string {
  const written = new Map(raw.split(/\s+/).map((word) => [bare(word), word]));
  return text
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ');
}
