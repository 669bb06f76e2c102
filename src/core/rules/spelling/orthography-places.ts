import { parse } from 'valibot';
import type { BlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { mergeSpans, spanAt } from '../../text/merged-spans.ts';
import type { Span } from '../../text/span.ts';
import { orthographyRules } from '../orthography/index.ts';

const blockRules = orthographyRules
  .filter((rule): rule is BlockRule => rule.scope === 'block')
  .map(({ options, check }) => ({ options: options ? parse(options, {}) : {}, check }));
const known = new WeakMap<Block, readonly Span[]>();

/**
 * Whether a rule of orthography speaks of the place, at its default options: «الى» and «فى» have rules of their own,
 * which know more of the word than that it is none, and nothing is told twice.
 */
export function isOfOrthography(block: Block, place: Span): boolean {
  let places = known.get(block);
  if (!places) known.set(block, (places = findPlaces(block)));
  return spanAt(places, place) !== undefined;
}

function findPlaces(block: Block): readonly Span[] {
  const places: Span[] = [];
  const report = (place: Span) => places.push(place);
  for (const { options, check } of blockRules) check(block, { options, matches: [], report });
  return mergeSpans(places);
}
