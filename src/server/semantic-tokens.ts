import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import { entitiesOf, type Draft, type EntityKind, type Span } from '../core/index.ts';

/** The types of tokens, as `package.json` declares them for VS Code. */
export const tokenTypes = ['person', 'organisation', 'place', 'date', 'quantity'] as const;

const typeOf: Readonly<Record<EntityKind, (typeof tokenTypes)[number]>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  date: 'date',
  time: 'date',
  number: 'quantity',
  money: 'quantity',
  percent: 'quantity',
};

/** The names, dates and quantities of a draft, or of a part of it, as tokens. */
export function semanticTokens(draft: Draft, part?: Span): SemanticTokens {
  const mentions = entitiesOf(draft)
    .flatMap(({ kind, mentions }) => mentions.map(({ start, end }) => ({ kind, start, end })))
    .filter(({ start, end }) => !part || (start < part.end && part.start < end))
    // Of two that share a place the longer is shown: tokens may not overlap.
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const builder = new SemanticTokensBuilder();
  let shownTo = 0;
  for (const { kind, start, end } of mentions) {
    if (start < shownTo) continue;
    shownTo = end;
    for (const piece of linesOf(draft.text, start, end)) {
      const { line, character } = draft.lines.positionAt(piece.start);
      builder.push(line, character, piece.end - piece.start, tokenTypes.indexOf(typeOf[kind]), 0);
    }
  }
  return builder.build();
}

/** The pieces of a span that lie on one line each: a token may not hold a line end, but a name in Markdown may. */
function linesOf(text: string, start: number, end: number): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: piece }) => ({
    start: start + index,
    end: start + index + piece.length,
  }));
}
