import type { DateMention, EraPart } from '../../dates/index.ts';

/** The marks of eras in a mention, each once. */
export function erasOf(mention: DateMention): readonly EraPart[] {
  if (mention.kind === 'year') return mention.era ? [mention.era] : [];
  if (mention.kind !== 'date') return [];
  const eras = mention.dates.flatMap(({ era, until }) => [era, until?.era].flatMap((part) => part ?? []));
  return eras.filter(({ start }, i) => eras.findIndex((other) => other.start === start) === i);
}
