import { entitiesOf } from '../../entities/index.ts';
import type { Finding } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import { firstIndex } from '../../text/first-index.ts';
import { rememberDrafts } from '../../text/remember-drafts.ts';
import type { Span } from '../../text/span.ts';

/** A name of the draft with the id of its entity. */
interface Subject extends Span {
  readonly subject: string;
}

/** The entity that has a name round the place, as the subject of a finding. */
export function subjectAt(draft: Draft, { start, end }: Span): Pick<Finding, 'subject'> {
  const subjects = subjectsOf(draft);
  const last = subjects[firstIndex(subjects.length, (i) => subjects[i]!.start > start) - 1];
  return last && end <= last.end ? { subject: last.subject } : {};
}

/** The people, organisations and places of a draft in the order of the text, in which no two names overlap. */
const subjectsOf = rememberDrafts((draft): readonly Subject[] =>
  entitiesOf(draft)
    .flatMap(({ id, kind, mentions }) =>
      kind === 'person' || kind === 'organisation' || kind === 'place'
        ? mentions.map(({ start, end }) => ({ start, end, subject: id }))
        : [],
    )
    .sort((a, b) => a.start - b.start),
);
