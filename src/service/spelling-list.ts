import { dictionaryForm, doubtfulWordsOf, type Draft, type Position } from '../core/index.ts';

/** A draft, as its reader knows it. */
export interface NamedDraft {
  readonly path: string;
  readonly draft: Draft;
}

/** A word that no dictionary knows, over all drafts. */
export interface ListedWord {
  /** As a dictionary would take it in: behind its prefixes where the drafts have it so too. */
  readonly word: string;
  readonly count: number;
  /** Its spellings with prefixes and without, the most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** What was likely meant; such a word is none for a dictionary. */
  readonly suggestion?: string;
  readonly first: WordPlace;
}

/** Where a word stands: the position counts from 0, in UTF-16 code units. */
export interface WordPlace {
  readonly path: string;
  readonly position: Position;
}

interface WrittenWord {
  readonly text: string;
  readonly suggestion?: string;
  readonly first: WordPlace;
  count: number;
}

/**
 * The words of the drafts that no dictionary knows, the most frequent first. A dictionary that takes in those without
 * a suggestion knows each of their forms.
 */
export function spellingList(drafts: readonly NamedDraft[]): readonly ListedWord[] {
  const written = collect(drafts);
  const isNew = (text: string): boolean => {
    const word = written.get(text);
    return word !== undefined && word.suggestion === undefined;
  };
  // «فبالزغبرطة» is a form of «بالزغبرطة», but «زغبرطة» does not make it known: only what is listed may stand for others.
  const isListed = (text: string): boolean => isNew(text) && dictionaryForm(text, isNew) === text;
  const groups = new Map<string, WrittenWord[]>();
  for (const word of written.values()) {
    const form = word.suggestion === undefined ? dictionaryForm(word.text, isListed) : word.text;
    const group = groups.get(form);
    if (group) group.push(word);
    else groups.set(form, [word]);
  }
  return [...groups].map(([word, forms]) => listed(word, forms)).sort(byFrequency);
}

function collect(drafts: readonly NamedDraft[]): ReadonlyMap<string, WrittenWord> {
  const written = new Map<string, WrittenWord>();
  for (const { path, draft } of drafts) {
    for (const { word, start, suggestion } of doubtfulWordsOf(draft)) {
      const known = written.get(word);
      if (known) known.count++;
      else {
        const first = { path, position: draft.lines.positionAt(start) };
        written.set(word, { text: word, count: 1, first, ...(suggestion !== undefined && { suggestion }) });
      }
    }
  }
  return written;
}

/** One entry of words that were met in reading order. */
function listed(word: string, forms: readonly WrittenWord[]): ListedWord {
  const { first, suggestion } = forms[0]!;
  return {
    word,
    count: forms.reduce((sum, { count }) => sum + count, 0),
    forms: forms.map(({ text, count }) => ({ text, count })).sort((a, b) => b.count - a.count),
    ...(suggestion !== undefined && { suggestion }),
    first,
  };
}

function byFrequency(a: ListedWord, b: ListedWord): number {
  return b.count - a.count || (a.word < b.word ? -1 : 1);
}
