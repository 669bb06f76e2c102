import type { Rule } from '../../rule.ts';
import { detachedPrefix } from './detached-prefix.ts';
import { detachedWawNumber } from './detached-waw-number.ts';
import { detachedWawQuote } from './detached-waw-quote.ts';
import { detachedWaw } from './detached-waw.ts';
import { inShaAllah } from './in-sha-allah.ts';
import { joinedMa } from './joined-ma.ts';
import { joinedMonth } from './joined-month.ts';
import { joinedNegative } from './joined-negative.ts';
import { joinedUnit } from './joined-unit.ts';
import { leadingSpace } from './leading-space.ts';
import { noBreakSpace } from './no-break-space.ts';
import { repeatedSpace } from './repeated-space.ts';
import { spaceAfterBracket } from './space-after-bracket.ts';
import { spaceAfterColon } from './space-after-colon.ts';
import { spaceAfterMark } from './space-after-mark.ts';
import { spaceAfterStop } from './space-after-stop.ts';
import { spaceBeforeBracket } from './space-before-bracket.ts';
import { spaceBeforeColon } from './space-before-colon.ts';
import { spaceBeforeEllipsis } from './space-before-ellipsis.ts';
import { spaceBeforeMark } from './space-before-mark.ts';
import { spaceBeforePercent } from './space-before-percent.ts';
import { spaceBeforeQuote } from './space-before-quote.ts';
import { spaceInsideBrackets } from './space-inside-brackets.ts';
import { spaceInsideQuotes } from './space-inside-quotes.ts';
import { spaceInsideStraightQuotes } from './space-inside-straight-quotes.ts';
import { spacedPlus } from './spaced-plus.ts';
import { tabInsideLine } from './tab-inside-line.ts';
import { trailingSpace } from './trailing-space.ts';
import { zeroWidthSpace } from './zero-width-space.ts';

/** The rules about white space: round marks, between words, at the ends of lines, and within words. */
export const spacingRules: readonly Rule[] = [
  spaceBeforeMark,
  spaceBeforeColon,
  spaceBeforeEllipsis,
  spaceAfterMark,
  spaceAfterColon,
  spaceAfterStop,
  repeatedSpace,
  trailingSpace,
  leadingSpace,
  noBreakSpace,
  zeroWidthSpace,
  tabInsideLine,
  spaceInsideBrackets,
  spaceBeforeBracket,
  spaceAfterBracket,
  spaceInsideQuotes,
  spaceInsideStraightQuotes,
  spaceBeforeQuote,
  detachedWaw,
  detachedWawNumber,
  detachedWawQuote,
  detachedPrefix,
  joinedNegative,
  joinedMa,
  inShaAllah,
  spaceBeforePercent,
  joinedUnit,
  joinedMonth,
  spacedPlus,
];
