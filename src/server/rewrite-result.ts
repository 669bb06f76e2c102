import { entitiesOf, rewriteEntity, unifyEntity } from '../core/index.ts';
import type { Report } from '../service/report.ts';
import { toTextEdit } from './convert.ts';
import { isName } from './mention-at.ts';
import type { RewriteEntityParams, RewriteEntityResult } from './protocol.ts';
import { singleLine } from '../service/single-line.ts';

/** The edits that write an entity another way; null where the draft is no longer what the editor saw, or names none such. */
export function rewriteResult(
  { version, review }: Report,
  params: RewriteEntityParams,
): RewriteEntityResult | null {
  if (params.version !== version) return null;
  const entity = entitiesOf(review.draft).find(({ id }) => id === params.entity);
  const to = singleLine(params.to).trim();
  if (!entity || !isName(entity) || to === '') return null;
  const edits = params.isSpelling ? unifyEntity(entity, to) : rewriteEntity(entity, to, params.form);
  const made = params.includeQuotations ? edits : edits.filter(({ isQuoted }) => !isQuoted);
  return {
    version,
    edits: made.map((edit) => toTextEdit(review.draft.lines, edit)),
    leftInQuotations: edits.length - made.length,
  };
}
