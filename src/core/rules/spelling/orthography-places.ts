import { parse } from 'valibot';
import type { BlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { orthographyRules } from '../orthography/index.ts';

const blockRules = orthographyRules.filter((rule): rule is BlockRule => rule.scope === 'block');
const known = new WeakMap<Block, readonly Span[]>();

/**
 * Whether a rule of orthography speaks of the place, at its default options: «الى» and «فى» have rules of their own,
 * which know more of the word than that it is none, and nothing is told twice.
 */
export function isOfOrthography(block: Block, { start, end }: Span): boolean {
  let places = known.get(block);
  if (!places) known.set(block, (places = findPlaces(block)));
  return places.some((place) => place.start < end && start < place.end);
}

function findPlaces(block: Block): readonly Span[] {
  const places: Span[] = [];
  for (const { options, check } of blockRules) {
    const context = { options: options ? parse(options, {}) : {}, matches: [] };
    check(block, { ...context, report: (place) => places.push(place) });
  }
  return places;
}
