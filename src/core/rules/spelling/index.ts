import type { Rule } from '../../rule.ts';
import { misspeltAlifMaqsura } from './alif-maqsura.ts';
import { brokenWord } from './broken-word.ts';
import { misspeltDadZa } from './dad-za.ts';
import { forbiddenWord } from './forbidden-word.ts';
import { misspeltHamza } from './hamza.ts';
import { joinedParticle } from './joined-particle.ts';
import { missingSpace } from './missing-space.ts';
import { misspeltTaMarbuta } from './ta-marbuta.ts';
import { typo } from './typo.ts';
import { unknownWord } from './unknown-word.ts';

/** The rules that ask the lexicon; they say nothing until it is read. */
export const spellingRules: readonly Rule[] = [
  misspeltHamza,
  misspeltTaMarbuta,
  misspeltAlifMaqsura,
  misspeltDadZa,
  missingSpace,
  joinedParticle,
  brokenWord,
  typo,
  unknownWord,
  forbiddenWord,
];
