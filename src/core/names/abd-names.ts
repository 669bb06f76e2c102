import { tagNames } from '../tagger/index.ts';
import type { Draft } from '../text/draft.ts';
import { shift } from '../text/span.ts';
import { partNames, type NamePart } from './name-parts.ts';

/** «عبد الله» or «عبدالله» in a name of a draft, in offsets of the draft. */
export interface AbdName extends NamePart {
  readonly form: 'joined' | 'split';
  /** The same name in the other form. */
  readonly otherForm: string;
}

/** «عبد» before the article and two letters at least; «عبده» and «عبدي» are names of their own. */
const ABD = /^عبد( ?)(ال\p{L}{2,})$/u;

/** The names of «عبد» and a name of God in a draft, in order; «عبد» alone and in plain words is none. */
export function findAbdNames(draft: Draft): readonly AbdName[] {
  const mentions = tagNames(draft);
  return draft.blocks.flatMap(({ block, start: offset }, i) =>
    partNames(block, mentions[i] ?? []).flatMap(({ parts }) =>
      parts.flatMap((part) => {
        if (!part.text.startsWith('عبد')) return [];
        const [match, blank, name] = ABD.exec(part.text) ?? [];
        if (match === undefined) return [];
        const form = blank ? ('split' as const) : ('joined' as const);
        return [shift({ ...part, form, otherForm: blank ? `عبد${name}` : `عبد ${name}` }, offset)];
      }),
    ),
  );
}
