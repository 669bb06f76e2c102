import type { EntityKind, Localized } from '../../server/protocol.ts';

interface KindLook {
  /** An icon of VS Code's own set. */
  readonly icon: string;
  readonly one: Localized;
  readonly many: Localized;
}

/** How each kind of entity is named and marked, in the order in which the panel shows them. */
export const entityKinds: Readonly<Record<EntityKind, KindLook>> = {
  person: {
    icon: 'person',
    one: { ar: 'شخص', en: 'person' },
    many: { ar: 'الأشخاص', en: 'People' },
  },
  organisation: {
    icon: 'organization',
    one: { ar: 'مؤسسة', en: 'organisation' },
    many: { ar: 'المؤسسات', en: 'Organisations' },
  },
  place: {
    icon: 'location',
    one: { ar: 'مكان', en: 'place' },
    many: { ar: 'الأماكن', en: 'Places' },
  },
  date: {
    icon: 'calendar',
    one: { ar: 'تاريخ', en: 'date' },
    many: { ar: 'التواريخ', en: 'Dates' },
  },
  time: {
    icon: 'watch',
    one: { ar: 'وقت', en: 'time' },
    many: { ar: 'الأوقات', en: 'Times' },
  },
  money: {
    icon: 'credit-card',
    one: { ar: 'مبلغ', en: 'amount of money' },
    many: { ar: 'المبالغ', en: 'Sums of money' },
  },
  percent: {
    icon: 'percentage',
    one: { ar: 'نسبة مئوية', en: 'percentage' },
    many: { ar: 'النسب المئوية', en: 'Percentages' },
  },
  number: {
    icon: 'symbol-number',
    one: { ar: 'عدد', en: 'number' },
    many: { ar: 'الأعداد', en: 'Numbers' },
  },
};

export const kindOrder = Object.keys(entityKinds) as readonly EntityKind[];

/** Whether entities of this kind have a name, which can be spelt in several ways. */
export function isNameKind(kind: EntityKind): kind is 'person' | 'organisation' | 'place' {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}
