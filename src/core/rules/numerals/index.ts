import type { Rule } from '../../rule.ts';
import { bareAccusative } from './bare-accusative.ts';
import { betweenTo } from './between-to.ts';
import { currencySign } from './currency-sign.ts';
import { descendingRange } from './descending-range.ts';
import { doubleCurrency } from './double-currency.ts';
import { leadingZero } from './leading-zero.ts';
import { mixedDecimals } from './mixed-decimals.ts';
import { mixedDigits } from './mixed-digits.ts';
import { mixedNumber } from './mixed-number.ts';
import { mixedPercents } from './mixed-percents.ts';
import { mixedThousands } from './mixed-thousands.ts';
import { mixedUnits } from './mixed-units.ts';
import { numberGender } from './number-gender.ts';
import { oneTwoFigures } from './one-two-figures.ts';
import { percentSide } from './percent-side.ts';
import { percentSignFamily } from './percent-sign-family.ts';
import { persianDigits } from './persian-digits.ts';
import { pluralAfterMany } from './plural-after-many.ts';
import { rehDecimal } from './reh-decimal.ts';
import { roundMillions } from './round-millions.ts';
import { sentenceStartFigure } from './sentence-start-figure.ts';
import { singularAfterFew } from './singular-after-few.ts';
import { tenAgreement } from './ten-agreement.ts';
import { unseparatedThousands } from './unseparated-thousands.ts';

/** The rules about numbers: their digits and marks, and the nouns that they count. */
export const numeralRules: readonly Rule[] = [
  mixedDigits,
  persianDigits,
  mixedNumber,
  mixedDecimals,
  rehDecimal,
  mixedThousands,
  unseparatedThousands,
  roundMillions,
  leadingZero,
  mixedPercents,
  percentSide,
  percentSignFamily,
  doubleCurrency,
  currencySign,
  mixedUnits,
  oneTwoFigures,
  singularAfterFew,
  pluralAfterMany,
  bareAccusative,
  numberGender,
  tenAgreement,
  betweenTo,
  descendingRange,
  sentenceStartFigure,
];
