import { entitiesOf } from '../../entities/index.ts';
import type { Finding } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';

/** The entity that has a mention round the place, as the subject of a finding. */
export function subjectAt(draft: Draft, { start, end }: Span): Pick<Finding, 'subject'> {
  const entity = entitiesOf(draft).find(({ mentions }) =>
    mentions.some((mention) => mention.start <= start && end <= mention.end),
  );
  return entity ? { subject: entity.id } : {};
}
