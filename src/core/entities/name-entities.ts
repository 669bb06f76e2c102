import type { NameKind } from '../knowledge/index.ts';
import { findVariants } from '../names/index.ts';
import type { Draft } from '../text/draft.ts';
import { nameKey } from './block-names.ts';
import { countForms } from './count-forms.ts';
import { draftNames, type PlacedName } from './draft-names.ts';
import type { Entity } from './entity.ts';
import { joinForms, type NameGroup } from './join-forms.ts';
import { nameUnits } from './name-units.ts';

/** The people, organisations and places of a draft; none while there is no knowledge of names. */
export function nameEntities(draft: Draft): readonly Entity[] {
  const spellings = spellingsOf(draft);
  const groups = new Map<string, Group>();
  /** By the key of a name as written: most names of a draft stand in it several times. */
  const byKey = new Map<string, Group>();
  for (const placed of draftNames(draft)) {
    const { key } = placed.name;
    const known = byKey.get(key);
    if (known) known.names.push(placed);
    else byKey.set(key, addTo(groups, placed, spellings));
  }
  return joinForms([...groups.values()]).map((joined) => toEntity(joined, spellings));
}

type Group = NameGroup<PlacedName> & { readonly names: PlacedName[] };

/** Adds a name to its group, one spelling of each unit standing for all; a new one where there is none. */
function addTo(groups: Map<string, Group>, placed: PlacedName, spellings: Spellings): Group {
  const { kind, key, unitKeys } = placed.name;
  const chiefs = spellings.get(kind);
  const units = chiefs ? unitKeys.map((unit) => chiefs.get(unit) ?? unit) : unitKeys;
  const id = chiefs ? nameKey(kind, units) : key;
  let group = groups.get(id);
  if (group) group.names.push(placed);
  else groups.set(id, (group = { kind, units, names: [placed] }));
  return group;
}

/** By kind, for each unit of names that the draft spells in several ways, the unit that stands for all of them. */
type Spellings = ReadonlyMap<NameKind, ReadonlyMap<string, string>>;

function spellingsOf(draft: Draft): Spellings {
  const byKind = new Map<NameKind, Map<string, string>>();
  for (const { kind, spellings } of findVariants(draft)) {
    const keys = spellings.flatMap(({ text }) => nameUnits(text).map(({ key }) => key));
    const chiefs = byKind.get(kind) ?? new Map<string, string>();
    for (const key of keys) chiefs.set(key, keys[0]!);
    byKind.set(kind, chiefs);
  }
  return byKind;
}

function toEntity(groups: readonly NameGroup<PlacedName>[], spellings: Spellings): Entity {
  const [fullest] = groups;
  const { kind } = fullest!;
  const names = namesInOrder(groups);
  const mentions = names.map(({ mention }) => mention);
  const forms = countForms(mentions);
  const [chief] = groups.length === 1 ? forms : countForms(fullest!.names.map(({ mention }) => mention));
  const titles = titlesOf(names);
  const latin = names.find(({ name }) => name.latin !== undefined)?.name.latin;
  return {
    id: `${kind}:${chief!.text}`,
    kind,
    name: chief!.text,
    count: mentions.length,
    forms,
    ...(titles.length > 0 && { titles }),
    ...(latin !== undefined && { latin }),
    ...(isSpelledInSeveralWays(names, spellings.get(kind)) && { hasVariants: true }),
    mentions,
  };
}

/** The mentions of all forms, in the order of the text. */
function namesInOrder(groups: readonly NameGroup<PlacedName>[]): readonly PlacedName[] {
  if (groups.length === 1) return groups[0]!.names;
  return groups.flatMap(({ names }) => names).sort((a, b) => a.mention.start - b.mention.start);
}

function titlesOf(names: readonly PlacedName[]): readonly string[] {
  const titles = names.flatMap(({ mention: { title } }) => title ?? []);
  return titles.length > 1 ? [...new Set(titles)] : titles;
}

/** Whether one unit of the name stands in more than one spelling among the mentions. */
function isSpelledInSeveralWays(
  names: readonly PlacedName[],
  chiefs: ReadonlyMap<string, string> | undefined,
): boolean {
  if (!chiefs) return false;
  const seen = new Map<string, string>();
  for (const { name } of names) {
    for (const { key, text } of name.units) {
      const chief = chiefs.get(key);
      if (chief === undefined) continue;
      const first = seen.get(chief);
      if (first !== undefined && first !== text) return true;
      seen.set(chief, text);
    }
  }
  return false;
}
