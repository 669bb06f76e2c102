import type { Entity, EntityKind, Span } from '../core/index.ts';

/** An entity as JSON output has it: a part of the contract of `schemas/report.schema.json`. */
export interface JsonEntity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly value?: string | number;
  /** Of a date's value. */
  readonly calendar?: 'gregorian' | 'hijri';
  readonly mentions: readonly (Span & { readonly text: string; readonly title?: string })[];
}

export function jsonEntity({ kind, name, count, forms, value, calendar, mentions }: Entity): JsonEntity {
  return {
    kind,
    name,
    count,
    forms,
    ...(value !== undefined && { value }),
    ...(calendar && { calendar }),
    mentions: mentions.map(({ start, end, text, title }) => ({
      start,
      end,
      text,
      ...(title !== undefined && { title }),
    })),
  };
}
