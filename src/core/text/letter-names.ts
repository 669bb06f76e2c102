/**
 * Arabic spellings of the names of Latin letters, of which acronyms are made: «بي بي سي», «إتش.دي», «سي إن إن».
 * The certain ones are no words of their own; the others are («في», «إن», «أو») and count only beside a certain one.
 */
const CERTAIN = new Set(
  'إيه ايه بي سي دي إف اف جي إتش اتش آي جيه كيه إل إم كيو آر إس اس تي يو ڤي دبليو إكس اكس أكس زد'.split(' '),
);
const AMBIGUOUS = new Set(
  'إي أي اي آيه أف كي أل ال أم ام إن ان أن أو او ار أر أس في واي وان إيتش'.split(' '),
);

export function isCertainLetterName(word: string): boolean {
  return CERTAIN.has(word);
}

export function isLetterName(word: string): boolean {
  return CERTAIN.has(word) || AMBIGUOUS.has(word);
}
