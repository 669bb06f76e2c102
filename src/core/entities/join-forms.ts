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
  const index = createIndex<Name>();
  for (const group of groups.toSorted((a, b) => b.units.length - a.units.length)) {
    const root = index.rootOf(group);
    if (root) roots.get(root)!.push(group);
    else roots.set(group, [group]);
    index.add(group, root ?? group);
  }
  return [...roots.values()];
}

/** Knows of every short form which names it may stand for; «undefined» where they are two. */
function createIndex<Name>() {
  type Group = NameGroup<Name>;
  const byForm = new Map<string, Group | undefined>();

  function offer(form: string, root: Group): void {
    byForm.set(form, byForm.has(form) && byForm.get(form) !== root ? undefined : root);
  }

  return {
    add({ kind, units }: Group, root: Group): void {
      if (kind === 'place' || units.length < 2 || units.length > MOST_UNITS) return;
      for (let length = 2; length < units.length; length++)
        offer(`${kind} start ${units.slice(0, length).join(' ')}`, root);
      if (kind !== 'person') return;
      offer(`${kind} last ${units.at(-1)}`, root);
      offer(`${kind} first ${units[0]}`, root);
      offer(`${kind} ends ${units[0]} ${units.at(-1)}`, root);
    },
    rootOf({ kind, units }: Group): Group | undefined {
      if (units.length === 1) {
        // Who is called by a surname is the one who bears it; by a given name only where nobody has it as a surname.
        const surname = `${kind} last ${units[0]}`;
        return byForm.has(surname) ? byForm.get(surname) : byForm.get(`${kind} first ${units[0]}`);
      }
      return (
        byForm.get(`${kind} start ${units.join(' ')}`) ??
        byForm.get(`${kind} ends ${units[0]} ${units.at(-1)}`)
      );
    },
  };
}
