import type { Block } from './block.ts';
import { quoteMarks, type QuoteMark, type QuoteStyle } from './quote-marks.ts';

/** Two marks of one style that belong together. */
export interface QuotePair {
  readonly open: QuoteMark;
  readonly close: QuoteMark;
}

/** How the quotation marks of one style stand in a block. */
export interface QuoteReading {
  readonly marks: readonly QuoteMark[];
  /** In the order of their closing marks. */
  readonly pairs: readonly QuotePair[];
  /** The marks without a partner in this block, in order. */
  readonly lone: readonly QuoteMark[];
}

const EMPTY: QuoteReading = { marks: [], pairs: [], lone: [] };
const known = new WeakMap<Block, ReadonlyMap<QuoteStyle, QuoteReading>>();

/** Pairs the marks of one style. Remembered with the block, so that draft rules cost little at each key. */
export function readQuotes(block: Block, style: QuoteStyle): QuoteReading {
  let readings = known.get(block);
  if (!readings) {
    const byStyle = new Map<QuoteStyle, QuoteMark[]>();
    for (const mark of quoteMarks(block)) {
      const marks = byStyle.get(mark.style);
      if (marks) marks.push(mark);
      else byStyle.set(mark.style, [mark]);
    }
    readings = new Map([...byStyle].map(([each, marks]) => [each, read(each, marks)]));
    known.set(block, readings);
  }
  return readings.get(style) ?? EMPTY;
}

function read(style: QuoteStyle, marks: readonly QuoteMark[]): QuoteReading {
  if (style === 'guillemets') {
    const byShape = pair(marks, ({ character }) => (character === '«' ? 'opening' : 'closing'));
    // Some houses print » on both sides: what the shapes leave over is read by its surroundings.
    const bySides = pair(byShape.lone.filter(({ character }) => character === '»'), ({ looks }) => looks); // prettier-ignore
    if (bySides.pairs.length === 0) return { marks, ...byShape };
    const paired = new Set(bySides.pairs.flatMap(({ open, close }) => [open, close]));
    return {
      marks,
      pairs: [...byShape.pairs, ...bySides.pairs],
      lone: byShape.lone.filter((mark) => !paired.has(mark)),
    };
  }
  const nested = pair(marks, ({ looks }) => looks);
  if (nested.lone.length === 0) return { marks, ...nested };
  // One mark serves for both sides, so that an even count is whole whatever the blanks round it look like.
  const odd = marks.length % 2 === 1 ? oddOneOut(marks) : undefined;
  const rest = marks.filter((mark) => mark !== odd);
  const pairs = rest.flatMap((open, i) => (i % 2 === 0 ? [{ open, close: rest[i + 1]! }] : []));
  return { marks, pairs, lone: odd ? [odd] : [] };
}

/** Pairs by nesting: an unclear mark closes what is open, else it opens. */
function pair(
  marks: readonly QuoteMark[],
  sideOf: (mark: QuoteMark) => QuoteMark['looks'],
): { pairs: readonly QuotePair[]; lone: readonly QuoteMark[] } {
  const open: QuoteMark[] = [];
  const lone: QuoteMark[] = [];
  const pairs: QuotePair[] = [];
  for (const mark of marks) {
    const side = sideOf(mark);
    const partner = side === 'opening' ? undefined : open.pop();
    if (partner) pairs.push({ open: partner, close: mark });
    else if (side === 'closing') lone.push(mark);
    else open.push(mark);
  }
  return { pairs, lone: [...lone, ...open].sort((a, b) => a.start - b.start) };
}

/**
 * The mark of an odd number of them without which the others alternate best between opening and closing. Of equal
 * choices a digit's inch sign («شاشة 55"»), then the first that opens, else the last.
 */
function oddOneOut(marks: readonly QuoteMark[]): QuoteMark {
  const clashes = (mark: QuoteMark, side: 'opening' | 'closing') =>
    mark.looks !== 'unclear' && mark.looks !== side ? 1 : 0;
  let after = 0;
  for (let i = 1; i < marks.length; i++) after += clashes(marks[i]!, i % 2 === 1 ? 'opening' : 'closing');
  let before = 0;
  let least = Infinity;
  let best: QuoteMark[] = [];
  for (let i = 0; i < marks.length; i++) {
    if (before + after < least) best = [];
    if (before + after <= least) best.push(marks[i]!);
    least = Math.min(least, before + after);
    before += clashes(marks[i]!, i % 2 === 0 ? 'opening' : 'closing');
    if (i + 1 < marks.length) after -= clashes(marks[i + 1]!, (i + 1) % 2 === 1 ? 'opening' : 'closing');
  }
  return best.find(({ inches }) => inches) ?? best.find(({ looks }) => looks === 'opening') ?? best.at(-1)!;
}
