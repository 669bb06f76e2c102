import type { Entity, EntityKind, Span } from '../core/index.ts';

/** An entity as JSON output has it: a part of the contract of `schemas/report.schema.json`. */
export interface JsonEntity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly titles?: readonly string[];
  readonly latin?: string;
  readonly hasVariants?: true;
  readonly value?: string | number;
  /** Of a quantity. */
  readonly unit?: string;
  /** Of money: ISO 4217. */
  readonly currency?: string;
  /** Of a date's value. */
  readonly calendar?: 'gregorian' | 'hijri';
  readonly mentions: readonly (Span & { readonly text: string; readonly title?: string })[];
}

export function jsonEntity(entity: Entity): JsonEntity {
  const {
    kind,
    name,
    count,
    forms,
    titles = [],
    latin,
    hasVariants,
    value,
    unit,
    currency,
    calendar,
  } = entity;
  return {
    kind,
    name,
    count,
    forms,
    ...(titles.length > 0 && { titles }),
    ...(latin !== undefined && { latin }),
    ...(hasVariants && { hasVariants }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(currency !== undefined && { currency }),
    ...(calendar && { calendar }),
    mentions: entity.mentions.map(({ start, end, text, title }) => ({
      start,
      end,
      text,
      ...(title !== undefined && { title }),
    })),
  };
}
