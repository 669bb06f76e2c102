import type { EntityKind, Localized } from '../core/index.ts';

/** The kinds of entities in the order of the report, under the names of their groups. */
export const entityKindNames: Readonly<Record<EntityKind, Localized>> = Object.freeze({
  person: { ar: 'الأشخاص', en: 'People' },
  organisation: { ar: 'المؤسسات', en: 'Organisations' },
  place: { ar: 'الأماكن', en: 'Places' },
  date: { ar: 'التواريخ', en: 'Dates' },
  time: { ar: 'الأوقات', en: 'Times' },
  number: { ar: 'الأعداد', en: 'Numbers' },
  money: { ar: 'المبالغ', en: 'Sums of money' },
  percent: { ar: 'النسب المئوية', en: 'Percentages' },
});

export const entityKinds = Object.freeze(Object.keys(entityKindNames)) as readonly EntityKind[];
