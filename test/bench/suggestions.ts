import { readFileSync } from 'node:fs';
import { readLexicon } from '../../src/core/index.ts';
import { heading, median, row, timesOf } from './measure.ts';

/** Unlike all words of the house, and of every length. */
const FAR = ['قطضغ', 'ضغطقظثج', 'ضغطقظثجخذ', 'وبالضغطقظثجخذ', 'وبالضغطقظثجخذشسيبلاتن'];

/** What it takes to suggest words of the house for one word, when somebody asks for its quick fixes. */
export function benchSuggestions(): void {
  const lexicon = readLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
  heading('words of the house suggested for one word (ms, each the first time and again)');
  for (const count of [100, 3_000, 10_000]) {
    const { houseWords } = lexicon.withWords(madeUpWords(count));
    const near = [...madeUpWords(5)].map((word) => `${word}ا`);
    for (const [name, words] of [
      ['one letter away', near],
      ['far away', FAR],
    ] as const) {
      const first = words.map((word) => timesOf(() => houseWords.suggest(word), 1, 0)[0]!);
      const again = words.map((word) => timesOf(() => houseWords.suggest(word), 30));
      row(`${count} words, ${name}`, {
        first: Math.max(...first),
        median: Math.max(...again.map(median)),
        most: Math.max(...again.map((times) => times.at(-1)!)),
      });
    }
  }
}

/** As many words of seven letters, each unlike the next. */
function madeUpWords(count: number): readonly string[] {
  const letters = [...'بتثجحخدذرزسشصعفقكلمن'];
  return Array.from({ length: count }, (_, i) => {
    let rest = (i + 1) * 7_919;
    return Array.from({ length: 7 }, () => {
      const letter = letters[rest % letters.length]!;
      rest = Math.floor(rest / 3) + i;
      return letter;
    }).join('');
  });
}
