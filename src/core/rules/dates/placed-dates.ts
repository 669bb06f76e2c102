import { readDates } from '../../dates/index.ts';
import type { DateMention, Dateline } from '../../dates/index.ts';
import type { Finding } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';

/** A mention with the block it stands in and that block's place in the draft. */
export interface PlacedMention<Mention extends DateMention = DateMention> {
  readonly mention: Mention;
  readonly block: Block;
  readonly offset: number;
}

/** Every mention of a draft, in order. */
export function placedDates({ blocks }: Draft): readonly PlacedMention[] {
  return blocks.flatMap(({ block, start }) =>
    readDates(block).map((mention) => ({ mention, block, offset: start })),
  );
}

/** The mentions of days and months of a draft, in order. */
export function placedDays(draft: Draft): readonly PlacedMention<DateMention & { readonly kind: 'date' }>[] {
  return placedDates(draft).filter(
    (place): place is PlacedMention<DateMention & { readonly kind: 'date' }> => {
      return place.mention.kind === 'date';
    },
  );
}

/** A span of a block in offsets of the draft. */
export function inDraft({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** The draft's own date as a place that a finding speaks of; none where it was set from outside. */
export function relatedDateline({ span }: Dateline): Pick<Finding, 'related'> {
  return span
    ? { related: [{ ...span, message: { ar: 'تاريخ المسودة', en: 'The date of the draft' } }] }
    : {};
}
