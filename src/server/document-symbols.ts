import { SymbolKind, type DocumentSymbol, type Range, type SymbolInformation } from 'vscode-languageserver';
import { entitiesOf, type Draft, type Entity, type EntityKind } from '../core/index.ts';
import { toRange } from './convert.ts';
import { kindPhrases } from './phrases.ts';
import type { Voice } from './voice.ts';

/** What an outline shows of a draft, in this order: numbers would drown the names. */
const OUTLINED = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Field,
  date: SymbolKind.Event,
} as const satisfies Partial<Record<EntityKind, SymbolKind>>;

const outlinedKinds = Object.keys(OUTLINED) as readonly (keyof typeof OUTLINED)[];

/**
 * The names and dates of a draft by kind, each at its first mention. A symbol spans that mention only: a name is
 * spread over the whole draft, and an editor would take everything between its mentions for part of it.
 */
export function documentSymbols(draft: Draft, voice: Voice): DocumentSymbol[] {
  return outlinedKinds.flatMap((kind) => {
    const children = entitiesOfKind(draft, kind).map((entity) => toSymbol(draft, entity, OUTLINED[kind]));
    const [first] = children;
    if (!first) return [];
    const { range, selectionRange } = first;
    const name = voice.say(kindPhrases[kind].many);
    const detail = String(children.length);
    return [{ name, detail, kind: SymbolKind.Namespace, range, selectionRange, children }];
  });
}

/** The same symbols for a client that shows no symbols within symbols, and for the search in all open drafts. */
export function flatSymbols(uri: string, draft: Draft, voice: Voice): SymbolInformation[] {
  return outlinedKinds.flatMap((kind) =>
    entitiesOfKind(draft, kind).map((entity) => ({
      name: entity.name,
      kind: OUTLINED[kind],
      location: { uri, range: firstRange(draft, entity) },
      containerName: voice.say(kindPhrases[kind].many),
    })),
  );
}

function entitiesOfKind(draft: Draft, kind: EntityKind): readonly Entity[] {
  return entitiesOf(draft).filter((entity) => entity.kind === kind);
}

function toSymbol(draft: Draft, entity: Entity, kind: SymbolKind): DocumentSymbol {
  const range = firstRange(draft, entity);
  const detail = [String(entity.count), ...(entity.titles ?? []).slice(0, 1)].join(' · ');
  return { name: entity.name, detail, kind, range, selectionRange: range };
}

function firstRange(draft: Draft, { mentions }: Entity): Range {
  return toRange(draft.lines, mentions[0]!);
}
