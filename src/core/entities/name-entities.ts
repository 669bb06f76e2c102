import type { NameKind } from '../knowledge/index.ts';
import { findVariants } from '../names/index.ts';
import { tagNames } from '../tagger/index.ts';
import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import { isQuoted } from '../text/quotations.ts';
import { shift } from '../text/span.ts';
import { blockNames, type BlockName, type BlockNames } from './block-names.ts';
import { countForms } from './count-forms.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { Title } from './find-titles.ts';
import { joinForms, type NameGroup } from './join-forms.ts';
import { nameUnits } from './name-units.ts';

/** A name at its place in the draft. */
interface PlacedName {
  readonly name: BlockName;
  readonly mention: EntityMention;
}

/** The people, organisations and places of a draft; none while there is no knowledge of names. */
export function nameEntities(draft: Draft): readonly Entity[] {
  const spellings = spellingsOf(draft);
  const groups = new Map<string, Group>();
  /** By the key of a name as written: most names of a draft stand in it several times. */
  const byKey = new Map<string, Group>();
  for (const placed of placedNames(draft)) {
    const { name } = placed;
    let group = byKey.get(name.key);
    if (!group) byKey.set(name.key, (group = groupOf(name, spellings, groups)));
    group.names.push(placed);
  }
  return joinForms([...groups.values()]).map((joined) => toEntity(joined, spellings));
}

type Group = NameGroup<PlacedName> & { readonly names: PlacedName[] };

/** The group of a name, one spelling of each unit standing for all; a new one where there is none. */
function groupOf(
  { kind, units: written }: BlockName,
  spellings: ReadonlyMap<string, string>,
  groups: Map<string, Group>,
): Group {
  const units = written.map(({ key }) => spellings.get(`${kind} ${key}`) ?? key);
  const id = `${kind} ${units.join(' ')}`;
  let group = groups.get(id);
  if (!group) groups.set(id, (group = { kind, units, names: [] }));
  return group;
}

/** For each unit of a name that the draft spells in several ways, by kind, the unit that stands for all of them. */
function spellingsOf(draft: Draft): ReadonlyMap<string, string> {
  const chiefs = new Map<string, string>();
  for (const { kind, spellings } of findVariants(draft)) {
    const keys = spellings.flatMap(({ text }) => nameUnits(text).map(({ key }) => key));
    for (const key of keys) chiefs.set(`${kind} ${key}`, keys[0]!);
  }
  return chiefs;
}

/** The names of a block where it stood in the last draft; they are made anew only where it has moved. */
const placedBlocks = new WeakMap<
  BlockNames,
  { readonly offset: number; readonly placed: readonly PlacedName[] }
>();

function placedNames(draft: Draft): readonly PlacedName[] {
  const { knowledge, blocks } = draft;
  if (!knowledge) return [];
  const tagged = tagNames(draft);
  const placed: PlacedName[] = [];
  /** The title on the line above: «رئيس التحرير» over «شيماء جلال». */
  let above: Title | undefined;
  blocks.forEach(({ block, start: offset }, index) => {
    const found = blockNames(block, tagged[index]!, knowledge.lists);
    const title = found.isName ? above : undefined;
    for (const name of title ? placeNames(block, found, offset, title) : namesAt(block, found, offset))
      placed.push(name);
    above = found.isTitle ? lineTitle(block, offset) : undefined;
  });
  return placed;
}

function namesAt(block: Block, found: BlockNames, offset: number): readonly PlacedName[] {
  const known = placedBlocks.get(found);
  if (known?.offset === offset) return known.placed;
  const placed = placeNames(block, found, offset);
  placedBlocks.set(found, { offset, placed });
  return placed;
}

function placeNames(
  block: Block,
  { names }: BlockNames,
  offset: number,
  above?: Title,
): readonly PlacedName[] {
  return names.map((name) => {
    const title = name.title ? shift(name.title, offset) : above;
    const mention: EntityMention = {
      start: name.start + offset,
      end: name.end + offset,
      text: block.text.slice(name.start, name.end),
      name: name.name,
      prefix: name.prefix,
      ...(title && { title: title.text, titleSpan: { start: title.start, end: title.end } }),
      isQuoted: isQuoted(block, name.start),
    };
    return { name, mention };
  });
}

function toEntity(groups: readonly NameGroup<PlacedName>[], spellings: ReadonlyMap<string, string>): Entity {
  const [fullest] = groups;
  const kind: NameKind = fullest!.kind;
  const names = groups.flatMap((group) => group.names).sort((a, b) => a.mention.start - b.mention.start);
  const mentions = names.map(({ mention }) => mention);
  const [chief] = countForms(fullest!.names.map(({ mention }) => mention.name));
  const titles = [...new Set(mentions.flatMap(({ title }) => title ?? []))];
  const latin = names.find(({ name }) => name.latin !== undefined)?.name.latin;
  return {
    id: `${kind}:${chief!.text}`,
    kind,
    name: chief!.text,
    count: mentions.length,
    forms: countForms(mentions.map(({ name }) => name)),
    ...(titles.length > 0 && { titles }),
    ...(latin !== undefined && { latin }),
    ...(isSpelledInSeveralWays(names, spellings) && { hasVariants: true }),
    mentions,
  };
}

/** Whether one unit of the name stands in more than one spelling among the mentions. */
function isSpelledInSeveralWays(
  names: readonly PlacedName[],
  spellings: ReadonlyMap<string, string>,
): boolean {
  if (spellings.size === 0) return false;
  const seen = new Map<string, string>();
  for (const { name } of names) {
    for (const { key, text } of name.units) {
      const chief = spellings.get(`${name.kind} ${key}`);
      if (chief === undefined) continue;
      const first = seen.get(chief);
      if (first !== undefined && first !== text) return true;
      seen.set(chief, text);
    }
  }
  return false;
}

/** A whole line as a title, without the blanks at its ends. */
function lineTitle({ text }: Block, offset: number): Title {
  const line = text.trim();
  const start = offset + text.indexOf(line);
  return { start, end: start + line.length, text: line.replace(/\s+/g, ' ') };
}
