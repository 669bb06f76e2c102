import { createDecoder } from '../../src/core/tagger/decoder.ts';
import { contextOf, countDraft } from '../../src/core/tagger/draft-context.ts';
import { mendTags } from '../../src/core/tagger/mend-tags.ts';
import type { Model } from '../../src/core/tagger/model.ts';
import { isFirst, kindOfTag, OUTSIDE } from '../../src/core/tagger/tags.ts';
import { createVocabulary } from '../../src/core/tagger/vocabulary.ts';
import type { TaggedSentence } from './tagged-text.ts';
import { sentenceOf, type Tables } from './train-model.ts';

/** Names found and names that are there, and how many of the found ones have the right words and the right kind. */
interface Counts {
  right: number;
  found: number;
  real: number;
}

const STAGES = ['pass 1', 'pass 2', 'mended'];

/** Reads drafts as the tagger does, stage by stage, and gives precision, recall and F1 of whole names by kind and together. */
export function evaluate(
  model: Model,
  drafts: readonly (readonly TaggedSentence[])[],
  tables: Tables,
): readonly string[] {
  const decoder = createDecoder(model);
  const vocabulary = createVocabulary(tables.phrases, tables.clusters, decoder.weigh);
  const edge = vocabulary.entryOf('');
  const passes = [new Map<string, Counts>(), new Map<string, Counts>(), new Map<string, Counts>()] as const;
  for (const sentences of drafts) {
    const readings = sentences.map((sentence) =>
      decoder.readFirst(sentenceOf(sentence, vocabulary, tables.phrases), edge),
    );
    const counts = countDraft(readings, vocabulary.stemCount);
    readings.forEach((reading, i) => {
      const { tags } = sentences[i]!;
      compare(passes[0], reading.tags, tags);
      const again = decoder.readAgain(reading, contextOf(reading, counts));
      compare(passes[1], again, tags);
      mendTags(reading.sentence, again);
      compare(passes[2], again, tags);
    });
  }
  return passes.flatMap((pass, i) =>
    [...pass].map(([kind, counts]) => `${STAGES[i]}  ${kind.padEnd(12)}  ${describe(counts)}`),
  );
}

function compare(pass: Map<string, Counts>, tags: Uint8Array, gold: Uint8Array): void {
  const found = namesOf(tags);
  const real = namesOf(gold);
  for (const kind of ['person', 'place', 'organisation', 'together']) {
    const counts = pass.get(kind) ?? { right: 0, found: 0, real: 0 };
    pass.set(kind, counts);
    for (const [place, own] of found) {
      if (kind !== 'together' && kind !== own) continue;
      counts.found++;
      if (real.get(place) === own) counts.right++;
    }
    for (const own of real.values()) if (kind === 'together' || kind === own) counts.real++;
  }
}

/** The kind of each name by its first word and the word behind its last. */
function namesOf(tags: Uint8Array): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === OUTSIDE) continue;
    let end = i + 1;
    while (end < tags.length && tags[end] !== OUTSIDE && !isFirst(tags[end]!)) end++;
    names.set(`${i}-${end}`, kindOfTag(tags[i]!));
    i = end - 1;
  }
  return names;
}

function describe({ right, found, real }: Counts): string {
  const precision = right / found;
  const recall = right / real;
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${right} of ${real})`;
}
