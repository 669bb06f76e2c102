import type { Rule } from '../../rule.ts';
import { angleQuotes } from './angle-quotes.ts';
import { clashingMarks } from './clashing-marks.ts';
import { colonBeforeAnna } from './colon-before-anna.ts';
import { doubledQuotes } from './doubled-quotes.ts';
import { ellipsis } from './ellipsis.ts';
import { headlineStop } from './headline-stop.ts';
import { latinMark } from './latin-mark.ts';
import { leftoverMarkup } from './leftover-markup.ts';
import { listCommas } from './list-commas.ts';
import { markAtLineStart } from './mark-at-line-start.ts';
import { markInsideQuotes } from './mark-inside-quotes.ts';
import { missingFinalStop } from './missing-final-stop.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { parentheticalDashes } from './parenthetical-dashes.ts';
import { questionExclamationOrder } from './question-exclamation-order.ts';
import { quranBrackets } from './quran-brackets.ts';
import { repeatedComma } from './repeated-comma.ts';
import { repeatedExclamation } from './repeated-exclamation.ts';
import { slashSpacing } from './slash-spacing.ts';
import { tatweelDash } from './tatweel-dash.ts';
import { unbalancedBrackets } from './unbalanced-brackets.ts';
import { unbalancedCurlyQuotes } from './unbalanced-curly-quotes.ts';
import { unbalancedQuotes } from './unbalanced-quotes.ts';
import { urduFullStop } from './urdu-full-stop.ts';

/** The rules about marks: their Arabic forms, their order, the ends of sentences, quotation marks, brackets and dashes. */
export const punctuationRules: readonly Rule[] = [
  latinMark,
  urduFullStop,
  leftoverMarkup,
  repeatedComma,
  clashingMarks,
  ellipsis,
  repeatedExclamation,
  questionExclamationOrder,
  markAtLineStart,
  headlineStop,
  missingFinalStop,
  colonBeforeAnna,
  listCommas,
  unbalancedQuotes,
  unbalancedCurlyQuotes,
  mixedQuotes,
  doubledQuotes,
  angleQuotes,
  markInsideQuotes,
  unbalancedBrackets,
  quranBrackets,
  parentheticalDashes,
  tatweelDash,
  slashSpacing,
];
