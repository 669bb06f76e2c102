import type { EntityMentionResult } from '../../server/protocol.ts';

/** A piece of a sentence and the mention's place in it, in UTF-16 code units, half-open. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How much of the sentence is shown on either side, in UTF-16 code units; about what a side bar has room for. */
const BEFORE = 18;
const AFTER = 22;

/**
 * The words about a mention. The side bar lays its rows out from left to right and cuts them at the right, which is
 * where an Arabic sentence begins: a whole sentence would show its end and not the name.
 */
export function excerpt({ sentence, sentenceStart, sentenceEnd }: EntityMentionResult): Excerpt {
  const from = sentenceStart <= BEFORE ? 0 : wordStart(sentence, sentenceStart - BEFORE, sentenceStart);
  const to = sentence.length - sentenceEnd <= AFTER ? sentence.length : wordEnd(sentence, sentenceEnd);
  const opening = from > 0 ? '…' : '';
  const shift = opening.length - from;
  return {
    text: opening + sentence.slice(from, to) + (to < sentence.length ? '…' : ''),
    start: sentenceStart + shift,
    end: sentenceEnd + shift,
  };
}

/** The first place behind a blank from `from` on; `limit` where there is none before it. */
function wordStart(sentence: string, from: number, limit: number): number {
  const blank = sentence.indexOf(' ', from);
  return blank === -1 || blank >= limit ? limit : blank + 1;
}

/** The last place before a blank within reach of the mention's end. */
function wordEnd(sentence: string, end: number): number {
  const blank = sentence.lastIndexOf(' ', end + AFTER);
  return blank < end ? end : blank;
}
