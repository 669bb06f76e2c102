/** A place in a text: a 0-based line and a 0-based UTF-16 code unit within it, as LSP counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Translates offsets into positions and back; every answer lies within the text. */
export interface LineIndex {
  readonly lineCount: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Indexes the line starts of `text`. Lines end at LF, CR LF or a lone CR, as in LSP. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }

  /** The last line that starts at or before `offset`. */
  function lineAt(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return Object.freeze({
    lineCount: starts.length,
    positionAt(offset: number): Position {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(clamped);
      return { line, character: clamped - starts[line]! };
    },
    offsetAt({ line, character }: Position): number {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      const lineEnd = starts[line + 1] ?? text.length;
      return Math.min(starts[line]! + Math.max(0, character), lineEnd);
    },
  });
}
