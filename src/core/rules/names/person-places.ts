import type { NameMention } from '../../knowledge/index.ts';
import type { Block } from '../../text/block.ts';

/** A person's name with the token that stands before it, past one blank. */
export interface NamedPlace {
  readonly mention: NameMention;
  /** The index of the token before the name; -1 where there is none. */
  readonly before: number;
}

/** The persons that a block names, each with what stands before the name; names with a joined prefix are left out. */
export function personPlaces({ tokens }: Block, mentions: readonly NameMention[]): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  let token = 0;
  for (const mention of mentions) {
    while (token < tokens.length && tokens[token]!.start < mention.start) token++;
    if (mention.kind !== 'person' || mention.prefix !== '') continue;
    const isSpaced = tokens[token - 1]?.kind === 'space';
    places.push({ mention, before: isSpaced ? token - 2 : token - 1 });
  }
  return places;
}
