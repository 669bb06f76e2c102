import {
  entitiesOf,
  houseFormOf,
  type Draft,
  type Entity,
  type EntityMention,
  type Ignore,
} from '../core/index.ts';
import { excerptAround } from '../service/excerpt.ts';
import type { Report } from '../service/report.ts';
import { sentenceOf } from '../service/sentence-of.ts';
import { toRange } from './convert.ts';
import type { EntitiesResult, EntityMentionResult, EntityResult } from './protocol.ts';

/** What a draft names, as our own client shows it. */
export function entitiesResult({ version, review }: Report, ignores: readonly Ignore[]): EntitiesResult {
  const { draft } = review;
  const ignored = new Set(ignores.map((ignore) => ('subject' in ignore ? ignore.subject : undefined)));
  return {
    version,
    isComplete: draft.knowledge !== undefined,
    entities: entitiesOf(draft).map((entity) => entityResult(draft, entity, ignored.has(entity.id))),
  };
}

function entityResult(draft: Draft, entity: Entity, isIgnored: boolean): EntityResult {
  const houseForm = houseFormIn(draft, entity);
  const { id, kind, name, titles, latin, value, unit, calendar, hasVariants, forms, mentions } = entity;
  return {
    id,
    kind,
    name,
    titles: titles ?? [],
    ...(latin !== undefined && { latin }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(calendar !== undefined && { calendar }),
    hasVariants: hasVariants === true,
    ...(houseForm !== undefined && { houseForm }),
    isIgnored,
    forms,
    mentions: mentions.map((mention) => mentionResult(draft, mention)),
  };
}

/** The form that the house writes of an entity that the draft writes in another form too. */
function houseFormIn(draft: Draft, { kind, forms }: Entity): string | undefined {
  for (const { text } of forms) {
    const { name, kind: listed = kind } = houseFormOf(draft, text)?.entry ?? {};
    if (name !== undefined && listed === kind && forms.some((form) => form.text !== name)) return name;
  }
  return undefined;
}

function mentionResult(draft: Draft, mention: EntityMention): EntityMentionResult {
  const { name, title, isQuoted } = mention;
  const { text, start, end } = excerptAround(draft.text, sentenceOf(draft, mention), mention);
  return {
    range: toRange(draft.lines, mention),
    form: name,
    ...(title !== undefined && { title }),
    isQuoted,
    sentence: text,
    sentenceStart: start,
    sentenceEnd: end,
  };
}
