import type { Entity, EntityMention } from '../../src/core/index.ts';

/** A piece of a text: filler, or a mention of the entity, with what stands joined before it. */
export type Piece = string | { readonly name: string; readonly prefix?: string; readonly isQuoted?: boolean };

/** A name behind its prefix, as Arabic writes it: «ل» and «القاهرة» are «للقاهرة», «ل» and «الليث» are «لليث». */
function joined(prefix: string, name: string): string {
  const isContracted = prefix.endsWith('ل') && name.startsWith('ال');
  return isContracted ? `${prefix}ل${name.slice(name.startsWith('الل') ? 3 : 2)}` : prefix + name;
}

/** The text of the pieces, and the one entity that they mention. */
export function textWithEntity(
  name: string,
  pieces: readonly Piece[],
  given: Partial<Entity> = {},
): { readonly text: string; readonly entity: Entity } {
  let text = '';
  const mentions: EntityMention[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { prefix = '', isQuoted = false } = piece;
    const start = text.length + prefix.length;
    text += joined(prefix, piece.name);
    const end = text.length;
    mentions.push({ start, end, text: text.slice(start), name: piece.name, prefix, isQuoted });
  }
  const counts = new Map<string, number>();
  for (const { name: form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
  const forms = [...counts].map(([form, count]) => ({ text: form, count }));
  const entity = {
    id: `person:${name}`,
    kind: 'person',
    name,
    count: mentions.length,
    forms,
    mentions,
  } as const;
  return { text, entity: { ...entity, ...given } };
}
