import type { NameKind } from '../knowledge/index.ts';

/** The mentions of one written name, spellings taken together. */
export interface NameGroup<Name> {
  readonly kind: NameKind;
  /** The units of the name, one spelling standing for all. */
  readonly units: readonly string[];
  readonly names: readonly Name[];
}

/** A longer name has no more units than are worth looking at. */
const MOST_UNITS = 8;

/**
 * Joins short forms to the full one: «حفتر» to «خليفة حفتر», «المخابرات العامة» to «المخابرات العامة المصرية». A short
 * form that fits two names joins neither. The fullest group comes first in each list.
 */
export function joinForms<Name>(groups: readonly NameGroup<Name>[]): readonly (readonly NameGroup<Name>[])[] {
  const roots = new Map<NameGroup<Name>, NameGroup<Name>[]>();
  const people = peopleByForms<NameGroup<Name>>();
  const organisations = organisationsByForms<NameGroup<Name>>();
  for (const group of groups.toSorted((a, b) => b.units.length - a.units.length)) {
    const { kind, units } = group;
    const index = kind === 'person' ? people : kind === 'organisation' ? organisations : undefined;
    const root = index?.rootOf(units);
    if (root) roots.get(root)!.push(group);
    else roots.set(group, [group]);
    if (units.length > 1 && units.length <= MOST_UNITS) index?.add(units, root ?? group);
  }
  return [...roots.values()];
}

/** Knows of short forms which names they may stand for; undefined where they are two. */
type Forms<Root> = Map<string, Root | undefined>;

function offer<Root>(forms: Forms<Root>, form: string, root: Root): void {
  forms.set(form, forms.has(form) && forms.get(form) !== root ? undefined : root);
}

/** The short forms of a name that leave out its end: «المخابرات العامة» of «المخابرات العامة المصرية». */
function offerStarts<Root>(starts: Forms<Root>, units: readonly string[], root: Root): void {
  for (let length = 2; length < units.length; length++) offer(starts, units.slice(0, length).join(' '), root);
}

function organisationsByForms<Root>() {
  const starts: Forms<Root> = new Map();
  return {
    add: (units: readonly string[], root: Root): void => offerStarts(starts, units, root),
    rootOf: (units: readonly string[]): Root | undefined => starts.get(units.join(' ')),
  };
}

function peopleByForms<Root>() {
  const starts: Forms<Root> = new Map();
  const ends: Forms<Root> = new Map();
  const surnames: Forms<Root> = new Map();
  const givenNames: Forms<Root> = new Map();
  return {
    add(units: readonly string[], root: Root): void {
      const [first, last] = [units[0]!, units.at(-1)!];
      offerStarts(starts, units, root);
      if (units.length > 2) offer(ends, `${first} ${last}`, root);
      offer(surnames, last, root);
      offer(givenNames, first, root);
    },
    rootOf(units: readonly string[]): Root | undefined {
      const [first, last] = [units[0]!, units.at(-1)!];
      // Who is called by a surname is the one who bears it; by a given name only where nobody has it as a surname.
      if (units.length === 1) return surnames.has(last) ? surnames.get(last) : givenNames.get(first);
      return starts.get(units.join(' ')) ?? ends.get(`${first} ${last}`);
    },
  };
}
