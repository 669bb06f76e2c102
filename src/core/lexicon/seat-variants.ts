const ENDING = /^(.+)([أء])(وا|ون|وه|وها|وهم)$/;

/**
 * Whether a word writes the hamza before the و of a plural on an alef or alone, «بدأوا», «يلجأون», «جاءوا», where the
 * dictionary knows «بدؤوا»: both ways are right, and the news prefers the first.
 */
export function isSeatVariant(word: string, has: (word: string) => boolean): boolean {
  const [, stem, , ending] = ENDING.exec(word) ?? [];
  return stem !== undefined && has(`${stem}ؤ${ending}`);
}
