import type { Block } from '../../src/core/text/block.ts';
import type { Knowledge, NameKind, NameLists, NameMention } from '../../src/core/knowledge/index.ts';
import { foldWord } from '../../src/core/text/fold.ts';

/** A sentence of a tagged file, with its names in offsets of its text. */
export interface TaggedSentence {
  readonly text: string;
  readonly mentions: readonly NameMention[];
}

const KINDS: Readonly<Record<string, NameKind>> = { PERS: 'person', LOC: 'place', ORG: 'organisation' };
const PREFIX = /^(?:[وف]?[بلك]|[وف])(?=..)/;

/**
 * Reads a file of `token TAB tag` lines (`B-PERS`, `I-PERS`, `B-LOC` …) with an empty line behind each sentence. Joined
 * prefixes are cut off a name where what is left is on the lists or stands alone as a name in the file.
 */
export function readTagged(source: string, lists: NameLists): readonly TaggedSentence[] {
  const sentences = source
    .split(/\n\s*\n/)
    .map((sentence) =>
      sentence.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t')] : [])),
    );
  const firsts = new Set<string>();
  for (const rows of sentences) {
    for (const [word = '', tag = ''] of rows) if (tag.startsWith('B-')) firsts.add(foldWord(word));
  }
  const isName = (word: string) =>
    lists.isNativeName(word) || lists.isPlace(word) || lists.isOrganisation(word);
  const prefixOf = (word: string): string => {
    const prefix = PREFIX.exec(word)?.[0];
    if (!prefix || isName(word)) return '';
    const rest = word.slice(prefix.length);
    const whole = prefix.endsWith('ل') && rest.startsWith('ل') ? `ا${rest}` : rest;
    return isName(whole) || firsts.has(foldWord(whole)) ? prefix : '';
  };
  return sentences.map((rows) => {
    let text = '';
    const mentions: NameMention[] = [];
    for (const [word = '', tag = ''] of rows) {
      if (text) text += ' ';
      const start = text.length;
      text += word;
      const kind = KINDS[tag.slice(2)];
      const last = mentions.at(-1);
      if (kind && tag.startsWith('B-')) {
        const prefix = prefixOf(word);
        const rest = word.slice(prefix.length);
        const name = prefix.endsWith('ل') && rest.startsWith('ل') ? `ا${rest}` : rest;
        mentions.push({ kind, name, prefix, start: start + prefix.length, end: text.length });
      } else if (kind && last?.end === start - 1 && last.kind === kind) {
        mentions[mentions.length - 1] = { ...last, name: `${last.name} ${word}`, end: text.length };
      }
    }
    return { text, mentions };
  });
}

/** A knowledge that has the names of these sentences ready. */
export function knowledgeOf(sentences: readonly TaggedSentence[], lists: NameLists): Knowledge {
  const byText = new Map(sentences.map(({ text, mentions }) => [text, mentions]));
  return {
    version: 'tagged',
    lists,
    houseNames: [],
    rarityOf: () => undefined,
    tag: (blocks: readonly Block[]) => blocks.map(({ text }) => byText.get(text) ?? []),
  };
}
