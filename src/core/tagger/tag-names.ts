import type { NameMention } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';

const known = new WeakMap<Draft, readonly (readonly NameMention[])[]>();

/** The names of each block of the draft, in the order of `draft.blocks`; none while there is no knowledge. */
export function tagNames(draft: Draft): readonly (readonly NameMention[])[] {
  const found = known.get(draft);
  if (found) return found;
  const blocks = draft.blocks.map(({ block }) => block);
  const mentions = draft.knowledge?.tag(blocks) ?? blocks.map(() => []);
  known.set(draft, mentions);
  return mentions;
}
