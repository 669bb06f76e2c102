import type { EntityMentionResult } from '../../server/protocol.ts';

/** A piece of a sentence and the mention's place in it, in UTF-16 code units, half-open. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How much is shown in all and before the mention, in UTF-16 code units: what a side bar has room for. */
const ROOM = 40;
const BEFORE = 12;

/** At least so much is shown behind the mention, however long it is. */
const BEHIND = 8;

/**
 * The words about a mention. The side bar lays its rows out from left to right and cuts them at the right, which is
 * where an Arabic sentence begins: a whole sentence would show its end and not the name.
 */
export function excerpt({ sentence, sentenceStart, sentenceEnd }: EntityMentionResult): Excerpt {
  const isShort = sentence.length <= ROOM;
  const from =
    isShort || sentenceStart <= BEFORE ? 0 : wordStart(sentence, sentenceStart - BEFORE, sentenceStart);
  const behind = Math.max(BEHIND, ROOM - (sentenceEnd - from));
  const to =
    isShort || sentence.length - sentenceEnd <= behind
      ? sentence.length
      : wordEnd(sentence, sentenceEnd, behind);
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

/** The last place before a blank within reach of the mention's end; that end where there is none. */
function wordEnd(sentence: string, end: number, reach: number): number {
  const blank = sentence.lastIndexOf(' ', end + reach);
  return blank < end ? end : blank;
}
