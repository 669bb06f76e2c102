import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPhraseScanner, normalisePhrase } from '../../../src/core/phrases/index.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { textOf } from '../../../src/core/text/token-text.ts';
import type { Block } from '../../../src/core/text/block.ts';

const PREFIXES = ['', ...['و', 'ف'].flatMap((first) => ['', 'ب', 'ل', 'ك'].map((second) => first + second))];
const ALL_PREFIXES = [
  ...new Set([...PREFIXES, 'ب', 'ل', 'ك'].flatMap((prefix) => [prefix, `${prefix}ال`, `${prefix}ل`])),
].filter((prefix) => !/[وفبك]ل$/.test(prefix) || PREFIXES.includes(prefix));

/** The slow way: every phrase behind every prefix, compared with the words from every token on. */
function naive(phrases: readonly string[], block: Block): ReadonlySet<string> {
  const found = new Set<string>();
  block.tokens.forEach(({ kind, start }, first) => {
    if (kind !== 'word') return;
    let written = '';
    for (let last = first; last < block.tokens.length; last++) {
      const token = block.tokens[last]!;
      written += token.kind === 'space' ? ' ' : normalisePhrase(textOf(block, token));
      if (token.kind === 'space') continue;
      for (const phrase of phrases) {
        for (const prefix of ALL_PREFIXES) {
          const isLong = prefix === '' || phrase.includes(' ') || phrase.length > 2;
          if (isLong && written === prefix + phrase) found.add(`${start}-${token.end}:${phrase}`);
          const hidden = prefix.endsWith('ل') && phrase.startsWith('ال') && phrase.length > 2;
          if (hidden && written === prefix + phrase.slice(1)) found.add(`${start}-${token.end}:${phrase}`);
        }
      }
    }
  });
  return found;
}

const letters = fc.constantFrom('ا', 'ل', 'و', 'ب', 'م', 'ن');
const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('scan-phrases', () => {
  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(fc.oneof(word, phrase), { maxLength: 12 }),
        (phrases, words) => {
          const block = createBlock('paragraph', 'plain', words.join(' '));
          // Each phrase in a list of its own, so that none hides another.
          const scanned = createPhraseScanner(phrases.map((text) => [{ text }]))(block);
          const found = new Set<string>();
          for (const [list, matches] of scanned) {
            for (const { start, end } of matches) {
              const token = block.tokens.findLast((candidate) => candidate.start <= start)!;
              found.add(`${token.start}-${end}:${phrases[list]}`);
            }
          }
          const expected = naive(phrases, block);
          for (const place of found) assert.ok(expected.has(place), place);
          // What is found hides what overlaps it in its own list, and nothing else.
          for (const place of expected) {
            if (found.has(place)) continue;
            const [start = 0, end = 0] = place.split(':', 1)[0]!.split('-').map(Number);
            const own = place.slice(place.indexOf(':') + 1);
            const hider = [...found].some((other) => {
              const [from = 0, to = 0] = other.split(':', 1)[0]!.split('-').map(Number);
              return other.endsWith(`:${own}`) && from < end && start < to;
            });
            assert.ok(hider, `missed ${place}`);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
