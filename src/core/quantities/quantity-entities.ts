import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import { rememberLast } from '../text/remember-last.ts';
import type { Span } from '../text/span.ts';
import type { QuantityKind, QuantityMention } from './quantity-mention.ts';
import { readQuantities } from './read-quantities.ts';

/** A number, sum of money or percentage that a draft gives, with every place where it does. */
export interface QuantityEntity {
  readonly kind: QuantityKind;
  /** As the draft first writes it, with single blanks. */
  readonly name: string;
  /** A number; for a range its two ends, as ISO writes those of dates: «15/35». Absent where the draft leaves it open. */
  readonly value?: number | string;
  /** Normalised: «كيلومتر» for «كم». */
  readonly unit?: string;
  /** ISO 4217, where the draft names the country or there is only one. */
  readonly currency?: string;
  /** In offsets of the draft. */
  readonly mentions: readonly Span[];
}

/** A quantity of a block as an entity, in offsets of the block. */
interface CountedMention extends Span {
  /** Mentions of one key are one entity. */
  readonly key: string;
  readonly entity: Omit<QuantityEntity, 'mentions'>;
}

/** The quantities of a draft in the order of their first mention; those equal in kind, value and unit are one. */
export function quantityEntities(draft: Draft): readonly QuantityEntity[] {
  const entities = new Map<string, QuantityEntity & { readonly mentions: Span[] }>();
  for (const { block, start: offset } of draft.blocks) {
    for (const { key, entity, start, end } of countedMentions(block)) {
      const span = { start: start + offset, end: end + offset };
      const known = entities.get(key);
      if (known) known.mentions.push(span);
      else entities.set(key, { ...entity, mentions: [span] });
    }
  }
  return [...entities.values()];
}

const countedMentions = rememberLast((block: Block): readonly CountedMention[] =>
  readQuantities(block).map((mention) => {
    const { kind, unit, currency, start, end } = mention;
    const name = block.text.slice(start, end).replace(/\s+/g, ' ');
    const value = valueOf(mention);
    return {
      start,
      end,
      key: `${kind} ${value ?? `open ${name}`} ${unit ?? ''}`,
      entity: {
        kind,
        name,
        ...(value !== undefined && { value }),
        ...(unit !== undefined && { unit }),
        ...(currency !== undefined && { currency }),
      },
    };
  }),
);

function valueOf({ value, until }: QuantityMention): number | string | undefined {
  return until === undefined ? value : `${value}/${until}`;
}
