/** A phrase with one of the words chosen at each place where several may stand. */
export interface Alternative {
  readonly text: string;
  /** The words chosen, in the order of the places. */
  readonly chosen: readonly string[];
}

const CHOICE = /\{([^{}]*)\}/;
const CHOICES = new RegExp(CHOICE, 'g');

/** The phrases that a phrase stands for: `{أكد|يؤكد} على أن` is «أكد على أن» and «يؤكد على أن». */
export function alternatives(phrase: string): readonly Alternative[] {
  const choice = CHOICE.exec(phrase);
  if (!choice) return [{ text: phrase, chosen: [] }];
  const before = phrase.slice(0, choice.index);
  const rest = alternatives(phrase.slice(choice.index + choice[0].length));
  return choice[1]!.split('|').flatMap((word) => {
    return rest.map(({ text, chosen }) => ({ text: before + word + text, chosen: [word, ...chosen] }));
  });
}

/** How many phrases a phrase stands for, without making them. */
export function countAlternatives(phrase: string): number {
  return [...phrase.matchAll(CHOICES)].reduce((count, [, words]) => count * words!.split('|').length, 1);
}

/** A text with the words chosen in the places of `$1`, `$2` …. */
export function withChosen(text: string, chosen: readonly string[]): string {
  return text.replace(/\$([1-9])/g, (place, number: string) => chosen[Number(number) - 1] ?? place);
}
