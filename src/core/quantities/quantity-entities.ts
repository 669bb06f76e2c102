import type { Draft } from '../text/draft.ts';
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

/** The quantities of a draft in the order of their first mention; those equal in kind, value and unit are one. */
export function quantityEntities(draft: Draft): readonly QuantityEntity[] {
  const entities = new Map<string, QuantityEntity & { readonly mentions: Span[] }>();
  for (const { block, start } of draft.blocks) {
    for (const mention of readQuantities(block)) {
      const { kind, unit, currency } = mention;
      const name = block.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      const value = valueOf(mention);
      const key = `${kind} ${value ?? `open ${name}`} ${unit ?? ''}`;
      const span = { start: mention.start + start, end: mention.end + start };
      const known = entities.get(key);
      if (known) known.mentions.push(span);
      else {
        entities.set(key, {
          kind,
          name,
          ...(value !== undefined && { value }),
          ...(unit !== undefined && { unit }),
          ...(currency !== undefined && { currency }),
          mentions: [span],
        });
      }
    }
  }
  return [...entities.values()];
}

function valueOf({ value, until }: QuantityMention): number | string | undefined {
  return until === undefined ? value : `${value}/${until}`;
}
