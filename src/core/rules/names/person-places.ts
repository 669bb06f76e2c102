import { tagNames } from '../../tagger/index.ts';
import type { NameMention } from '../../knowledge/index.ts';
import type { Block } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';

/** A person's name with the token that stands before it, past one blank. */
export interface NamedPlace {
  readonly block: Block;
  /** The place of the block in the draft. */
  readonly offset: number;
  readonly mention: NameMention;
  /** The index of the token before the name; -1 where there is none. */
  readonly before: number;
}

/** The persons that a draft names, each with what stands before the name; names with a joined prefix are left out. */
export function personPlaces(draft: Draft): readonly NamedPlace[] {
  const mentions = tagNames(draft);
  return draft.blocks.flatMap(({ block, start: offset }, i) => {
    const places: NamedPlace[] = [];
    let token = 0;
    for (const mention of mentions[i] ?? []) {
      while (token < block.tokens.length && block.tokens[token]!.start < mention.start) token++;
      if (mention.kind !== 'person' || mention.prefix !== '') continue;
      const isSpaced = block.tokens[token - 1]?.kind === 'space';
      places.push({ block, offset, mention, before: isSpaced ? token - 2 : token - 1 });
    }
    return places;
  });
}
