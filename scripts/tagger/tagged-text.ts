import { readFileSync } from 'node:fs';
import { firstTag, OUTSIDE } from '../../src/core/tagger/tags.ts';
import { tokenize } from '../../src/core/text/tokenize.ts';
import { isReadable } from '../../src/core/text/token-text.ts';

/** A sentence as our own tokenizer cuts it, with the tag of each readable token. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
}

const KINDS = { PERS: 'person', LOC: 'place', ORG: 'organisation' } as const;

/** Sentences beside one another in a file without document marks that are taken for one draft. */
const WINDOW = 25;

/** Reads `token TAB tag` lines, a blank line behind each sentence, into windows that stand for drafts. */
export function readTagged(path: string): readonly (readonly TaggedSentence[])[] {
  const sentences = readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .filter((sentence) => sentence.trim() !== '')
    .map(readSentence);
  const windows: TaggedSentence[][] = [];
  for (let at = 0; at < sentences.length; at += WINDOW) windows.push(sentences.slice(at, at + WINDOW));
  return windows;
}

function readSentence(lines: string): TaggedSentence {
  let text = '';
  /** Where each token of the file begins, and its tag. */
  const places: { start: number; tag: number }[] = [];
  for (const line of lines.split('\n')) {
    const [token, tag] = line.split('\t');
    if (!token || !tag) continue;
    if (text !== '') text += ' ';
    places.push({ start: text.length, tag: tagOf(tag) });
    text += token;
  }
  const words: string[] = [];
  const tags: number[] = [];
  let place = -1;
  for (const token of tokenize(text)) {
    if (!isReadable(token)) continue;
    const before = place;
    while (place + 1 < places.length && places[place + 1]!.start < token.end) place++;
    const first = Math.min(before + 1, place);
    // A token that our tokenizer parts goes on with the tag of its first piece.
    const { tag } = places[first]!;
    words.push(text.slice(token.start, token.end));
    tags.push(first === before && tag !== OUTSIDE && (tag & 1) === 1 ? tag + 1 : tag);
  }
  return { words, tags: Uint8Array.from(tags) };
}

/** Kinds that are none of ours (nationalities, events) count as no name. */
function tagOf(tag: string): number {
  const kind = KINDS[tag.slice(2) as keyof typeof KINDS];
  if (!kind) return OUTSIDE;
  return firstTag(kind) + (tag.startsWith('B') ? 0 : 1);
}
