import assert from 'node:assert/strict';
import { semanticTokens, tokenTypes } from '../../../src/server/semantic-tokens.ts';
import { namedReport } from '../../support/named-report.ts';
import type { DraftFormat, Span } from '../../../src/core/index.ts';

/** The tokens of a text, each as its type and what it covers. */
function tokensOf(text: string, format: DraftFormat = 'plain', part?: Span): readonly string[] {
  const { draft } = namedReport(text, format).review;
  const { data } = semanticTokens(draft, part);
  const lines = text.split('\n');
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    line += data[i]!;
    character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!;
    const covered = lines[line]!.slice(character, character + data[i + 2]!);
    tokens.push(`${tokenTypes[data[i + 3]!]} ${covered}`);
  }
  return tokens;
}

const text = 'القاهرة (22 نوفمبر 2024)\nغادر خليفة حفتر للقاهرة وطرابلس.';

describe('semantic tokens', () => {
  it('are the names and dates without what is joined before them, in the order of the text', () => {
    assert.deepEqual(tokensOf(text), [
      'place القاهرة',
      'date 22 نوفمبر 2024',
      'person خليفة حفتر',
      'place لقاهرة',
      'place طرابلس',
    ]);
  });

  it('are those of a part where a part is asked for', () => {
    const start = text.indexOf('غادر');
    assert.deepEqual(tokensOf(text, 'plain', { start, end: text.indexOf('للقاهرة') }), ['person خليفة حفتر']);
  });

  it('lie on one line each', () => {
    assert.deepEqual(tokensOf('غادر خليفة\nحفتر أمس.', 'markdown'), ['person خليفة', 'person حفتر']);
  });
});
