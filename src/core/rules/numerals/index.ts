import type { Rule } from '../../rule.ts';
import { mixedDigits } from './mixed-digits.ts';
import { mixedNumber } from './mixed-number.ts';
import { mixedPercents } from './mixed-percents.ts';
import { percentSide } from './percent-side.ts';
import { percentSignFamily } from './percent-sign-family.ts';
import { persianDigits } from './persian-digits.ts';

/** The rules about numbers: their digits and marks, and the nouns that they count. */
export const numeralRules: readonly Rule[] = [
  mixedDigits,
  persianDigits,
  mixedNumber,
  mixedPercents,
  percentSide,
  percentSignFamily,
];
