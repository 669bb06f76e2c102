import type { Lexicon } from '../../lexicon/index.ts';

/** «ة» and «ى» end words: whatever follows is another word, «المدرسةالجديدة», «علىالأرض». */
const INNER_END = /[ةى](?=.)/g;
const PARTICLE = /^([وف]?(?:لا|ما))([يتن].{2,})$/;

/** The word parted behind a letter that only ends words; undefined where the halves are no words. */
export function splitAtEnding(word: string, lexicon: Lexicon): string | undefined {
  for (const { index } of word.matchAll(INNER_END)) {
    const first = word.slice(0, index + 1);
    const second = word.slice(index + 1);
    if (second.length > 1 && lexicon.has(first) && lexicon.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** «لا» or «ما» parted from the verb behind it, «لايملك»; undefined where there is none. */
export function splitParticle(word: string, lexicon: Lexicon): string | undefined {
  const [, particle, verb] = PARTICLE.exec(word) ?? [];
  return particle !== undefined && verb !== undefined && lexicon.has(verb)
    ? `${particle} ${verb}`
    : undefined;
}
