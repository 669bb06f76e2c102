import type { Operation } from './edit-operations.ts';

/** Written by `npm run evaluate:names -- <pairs> --write`: what makes two folded names look less alike. */
export interface VariantWeights {
  readonly bias: number;
  /** Each use of an operation adds its weight; none is above 0, so that more differences never look more alike. */
  readonly operations: Readonly<Record<Operation, number>>;
  /** For each operation, whatever it is. */
  readonly each: number;
  /** For the share of the letters of the longer name that operations touch which are not light. */
  readonly share: number;
}

export const variantWeights: VariantWeights = {
  bias: 2.864,
  operations: {
    insertAlef: -0.026,
    insertWaw: -0.064,
    insertYa: 0,
    insertFinalVowel: -0.932,
    insertHa: -0.485,
    insertHamza: 0,
    doubleLetter: -0.259,
    insertFinalConsonant: -1.618,
    insertLetter: -2.596,
    insertFirst: -2.668,
    ch: -0.111,
    changeVowel: -0.567,
    changeFirst: -3.685,
    g: 0,
    gk: -0.988,
    kq: 0,
    z: 0,
    sh: 0,
    th: -1.429,
    d: 0,
    v: -0.938,
    kh: 0,
    j: 0,
    ayn: -0.166,
    changeLetter: -3.333,
  },
  each: 0,
  share: -6.268,
};

/** From this score on 95 of 100 pairs that the model holds for one name are one. */
export const LIKELY = 0.66;
