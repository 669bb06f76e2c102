import { rewriteName } from '../names/index.ts';
import type { Edit } from '../text/edit.ts';
import type { Entity } from './entity.ts';
import { followName, wholeName } from './follow-name.ts';

/** What rewrites one mention of an entity. */
export interface MentionEdit extends Edit {
  /** Whether it changes a direct quotation, which is done on request only. */
  readonly isQuoted: boolean;
}

/**
 * The edits that give an entity another name, in the order of the text: every spelling of it becomes the new name, and
 * short forms become the like part of it. With a form only the mentions written so are changed, each to the new name.
 * What stands joined before a mention stays: «وطرابلس», «للقاهرة».
 */
export function rewriteEntity({ name, mentions }: Entity, to: string, form?: string): readonly MentionEdit[] {
  const newForms = new Map<string, string>();
  function newFormOf(old: string): string {
    const known = newForms.get(old) ?? followName(old, name, to);
    newForms.set(old, known);
    return known;
  }
  return mentions.flatMap((mention) => {
    if (form !== undefined && mention.name !== form) return [];
    const newForm = form === undefined ? newFormOf(mention.name) : to;
    const edit = rewriteName(mention, newForm);
    return edit.text === mention.text ? [] : [{ ...edit, isQuoted: mention.isQuoted }];
  });
}

/**
 * The edits that write an entity in one spelling, of its name or of a part of it: «حفتر» makes «خليفة هفتر»
 * «خليفة حفتر».
 */
export function unifyEntity(entity: Entity, spelling: string): readonly MentionEdit[] {
  return rewriteEntity(entity, wholeName(entity.name, spelling, spelling));
}
