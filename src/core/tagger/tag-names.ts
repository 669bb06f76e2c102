import type { NameMention } from '../knowledge/index.ts';
import { rememberDrafts } from '../text/remember-drafts.ts';

/** The names of each block of the draft, in the order of `draft.blocks`; none while there is no knowledge. */
export const tagNames = rememberDrafts((draft): readonly (readonly NameMention[])[] => {
  const blocks = draft.blocks.map(({ block }) => block);
  return draft.knowledge?.tag(blocks) ?? blocks.map(() => []);
});
