import { isSingleLetter } from './characters.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

const ENDERS = new Set(['.', '؟', '?', '!', '…', '\u06d4']);
const CLOSERS = new Set(['"', '»', '”', '“', ')', ']', "'", '’']);

/**
 * The sentences of a block, without the white space between them. A sentence ends at a full stop, question or
 * exclamation mark (and the quotes that close behind it) before white space or the end; «م. القحطاني» and
 * «د. أحمد» do not end one, but «2013م. وأوضح» does.
 */
export function findSentences(text: string, tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let start = -1;
  let lastEnd = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'space' || token.kind === 'break') continue;
    if (start < 0) start = token.start;
    lastEnd = token.end;
    if (!endsSentence(text, tokens, i)) continue;
    let next = i + 1;
    while (isOneOf(text, tokens[next], ENDERS) || isOneOf(text, tokens[next], CLOSERS)) next++;
    const follower = tokens[next];
    if (follower && follower.kind !== 'space' && follower.kind !== 'break') continue;
    lastEnd = tokens[next - 1]!.end;
    sentences.push({ start, end: lastEnd });
    start = -1;
    i = next - 1;
  }
  if (start >= 0) sentences.push({ start, end: lastEnd });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isOneOf(text, token, ENDERS)) return false;
  const before = tokens[i - 1];
  if (text[token.start] !== '.' || before?.kind !== 'word') return true;
  const isAbbreviation = isSingleLetter(text.slice(before.start, before.end));
  return !isAbbreviation || tokens[i - 2]?.kind === 'number';
}

function isOneOf(text: string, token: Token | undefined, marks: ReadonlySet<string>): boolean {
  return token?.kind === 'mark' && token.end - token.start === 1 && marks.has(text[token.start]!);
}
