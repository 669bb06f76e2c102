import type { Block } from '../text/block.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { UnitWord } from './lexicon.ts';
import { readNoun } from './read-unit.ts';
import { following, wordAt } from './reading.ts';

/** A unit, currency or counted noun of the lists where it stands in a block, in whatever form. */
export interface NounPlace extends Span, Pick<UnitWord, 'kind' | 'name' | 'form' | 'noun'> {}

/**
 * The noun of the lists that follows what ends at an offset of the block, whether or not it agrees with a number
 * there; undefined where none does.
 */
export function nounBehind(block: Block, offset: number): NounPlace | undefined {
  const { tokens } = block;
  const reading = { block, from: 0, limit: tokens.length };
  const at = following(reading, firstIndex(tokens.length, (i) => tokens[i]!.start >= offset) - 1);
  const word = wordAt(reading, at);
  const unit = at === undefined || word === '' ? undefined : readNoun(reading, at, word);
  if (!unit?.noun || !unit.form || unit.kind === 'percent') return undefined;
  const { kind, name, form, noun } = unit;
  return { kind, name, form, noun, start: tokens[unit.first]!.start, end: tokens[unit.last]!.end };
}
