import type { Draft } from '../text/draft.ts';
import { tagNames } from '../tagger/index.ts';
import { rememberLast } from '../text/remember-last.ts';
import { shift } from '../text/span.ts';
import { blockNames, type BlockName, type BlockNames } from './block-names.ts';
import type { EntityMention } from './entity.ts';
import type { Title } from './find-titles.ts';

/** A name at its place in the draft. */
export interface PlacedName {
  readonly name: BlockName;
  readonly mention: EntityMention;
}

/** The names of a draft in order; none while there is no knowledge of names. */
export function draftNames(draft: Draft): readonly PlacedName[] {
  const { knowledge, blocks } = draft;
  if (!knowledge) return [];
  const tagged = tagNames(draft);
  const placed: PlacedName[] = [];
  /** The title on the line above: «رئيس التحرير» over «شيماء جلال». */
  let above: Title | undefined;
  blocks.forEach(({ block, start }, i) => {
    const found = blockNames(block, tagged[i]!, knowledge.lists);
    const title = found.isName ? above : undefined;
    for (const name of title ? namesAt(found, start, title) : knownNamesAt(found, start)) placed.push(name);
    above = found.titleLine && shift(found.titleLine, start);
  });
  return placed;
}

/** Most blocks stand where they stood in the last draft. */
const knownNamesAt = rememberLast((found: BlockNames, offset: number) => namesAt(found, offset));

function namesAt({ names }: BlockNames, offset: number, above?: Title): readonly PlacedName[] {
  return names.map((name) => ({ name, mention: mentionOf(name, offset, above) }));
}

function mentionOf(found: BlockName, offset: number, above: Title | undefined): EntityMention {
  const { text, name, prefix, isQuoted } = found;
  const start = found.start + offset;
  const end = found.end + offset;
  const title = found.title ? shift(found.title, offset) : above;
  if (!title) return { start, end, text, name, prefix, isQuoted };
  const titleSpan = { start: title.start, end: title.end };
  return { start, end, text, name, prefix, title: title.text, titleSpan, isQuoted };
}
