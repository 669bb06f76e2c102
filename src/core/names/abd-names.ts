import { partNames, type NamePart } from './name-parts.ts';
import { placedByNames } from './placed-by-names.ts';

/** «عبد الله» or «عبدالله» in a name. */
export interface AbdName extends NamePart {
  readonly form: 'joined' | 'split';
  /** The same name in the other form. */
  readonly otherForm: string;
}

/** «عبد» before the article and two letters at least; «عبده» and «عبدي» are names of their own. */
const ABD = /^عبد( ?)(ال\p{L}{2,})$/u;

/** The names of «عبد» and a name of God in a draft, in its offsets and in order; «عبد» alone and in plain words is none. */
export const findAbdNames = placedByNames((block, mentions): readonly AbdName[] =>
  partNames(block, mentions).flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const [match, blank, name] = ABD.exec(part.text) ?? [];
      if (match === undefined) return [];
      const form = blank ? ('split' as const) : ('joined' as const);
      return [{ ...part, form, otherForm: blank ? `عبد${name}` : `عبد ${name}` }];
    }),
  ),
);
