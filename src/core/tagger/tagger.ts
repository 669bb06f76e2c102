import type { NameMention } from '../knowledge/index.ts';
import type { Block } from '../text/block.ts';
import { createDecoder, type Reading, type WordScores } from './decoder.ts';
import { changedStems, contextOf, countDraft, hasStem, type DraftCounts } from './draft-context.ts';
import { mendTags } from './mend-tags.ts';
import { mentionsOf } from './mentions.ts';
import type { Model } from './model.ts';
import type { PhraseTable } from './phrases.ts';
import { readSentences } from './sentence.ts';
import { createVocabulary, type Entry, type Vocabulary } from './vocabulary.ts';
import type { ClusterTable } from './word.ts';

/** Word types that are kept beyond those of the drafts at hand; a long day of typing leaves many behind. */
const SPARE_WORDS = 50_000;

/** What is kept of a block as long as it lives. */
interface KnownBlock {
  readonly readings: readonly Reading[];
  /** What the draft said of each sentence's words when the mentions were found. */
  contexts?: readonly Int32Array[];
  /** The counts of the draft under which the contexts were last known to hold. */
  counts?: DraftCounts;
  mentions?: readonly NameMention[];
}

/** What is thrown away together when it has grown too large. */
interface Memory {
  readonly vocabulary: Vocabulary<WordScores>;
  readonly edge: Entry<WordScores>;
  readonly blocks: WeakMap<Block, KnownBlock>;
  /** Of the draft that was read last, mostly the same one a letter ago. */
  counts?: DraftCounts;
}

export type Tagger = (blocks: readonly Block[]) => readonly (readonly NameMention[])[];

/**
 * Makes the function that finds the names of a draft. A block that it has met is not read again: the first pass knows
 * it by itself, and the second one only looks again where the rest of the draft says something new of its words. The
 * answer is the same as without what is kept.
 */
export function createTagger(model: Model, phrases: PhraseTable, clusters: ClusterTable): Tagger {
  const decoder = createDecoder(model);
  let memory = newMemory();
  let most = SPARE_WORDS;

  function newMemory(): Memory {
    const vocabulary = createVocabulary(phrases, clusters, decoder.weigh);
    return { vocabulary, edge: vocabulary.entryOf(''), blocks: new WeakMap() };
  }

  function readFirst(block: Block): KnownBlock {
    const { vocabulary, edge, blocks } = memory;
    const known = blocks.get(block);
    if (known) return known;
    const sentences = readSentences(block, vocabulary, phrases);
    const made: KnownBlock = { readings: sentences.map((sentence) => decoder.readFirst(sentence, edge)) };
    blocks.set(block, made);
    return made;
  }

  return (blocks) => {
    const isFull = memory.vocabulary.size > most;
    if (isFull) memory = newMemory();
    const { vocabulary } = memory;
    const known = blocks.map(readFirst);
    if (isFull) most = vocabulary.size + SPARE_WORDS;
    const counts = countDraft(
      known.flatMap(({ readings }) => readings),
      vocabulary.stemCount,
    );
    const before = memory.counts;
    memory.counts = counts;
    const changed = before && changedStems(before, counts);

    return known.map((entry, at) => {
      const { readings } = entry;
      const isSpared =
        changed !== undefined &&
        entry.counts === before &&
        !readings.some((reading) => hasStem(reading, changed));
      entry.counts = counts;
      if (entry.mentions && isSpared) return entry.mentions;
      const contexts = readings.map((reading) => contextOf(reading, counts));
      if (entry.mentions && entry.contexts?.every((context, i) => isSame(context, contexts[i]!))) {
        return entry.mentions;
      }
      entry.contexts = contexts;
      entry.mentions = readings.flatMap((reading, i) => {
        const tags = decoder.readAgain(reading, contexts[i]!);
        mendTags(reading.sentence, tags);
        return mentionsOf(blocks[at]!, reading, tags, contexts[i]!);
      });
      return entry.mentions;
    });
  };
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
