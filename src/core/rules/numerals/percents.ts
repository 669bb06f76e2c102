import { folded } from '../../text/characters.ts';
import type { Block } from '../../text/block.ts';
import { isBlank, markOf } from '../../text/token-text.ts';
import { figuresOf } from './figures.ts';
import type { PlacedFigure } from './figures.ts';

/** How a percentage in figures is written. */
export type PercentStyle = 'sign' | 'بالمئة' | 'بالمائة' | 'في المئة' | 'في المائة';

/** The words for «%» in the two spellings of «مئة», and what the press makes of them. */
const BY_HUNDRED = /^بالم(?:ئ|ائ|ي|اي)[ةه]$/;
const HUNDRED = /^الم(?:ئ|ائ|ي|اي)[ةه]$/;
const IN = /^ف[يى]$/;
const JOINERS = new Set(['-', '–', '—', '−', '/', '~']);

/** Every percentage in figures of a block, from its number or sign to its sign or word: «12%», «%12», «12 في المئة». */
export function percentsOf(block: Block): readonly PlacedFigure[] {
  const { text, tokens } = block;
  if (!/[%٪]|الم[ائي]/.test(text)) return [];
  const figures = new Map(figuresOf(block).map((figure) => [figure.start, figure]));
  const percents: PlacedFigure[] = [];
  tokens.forEach((token, i) => {
    if (!figures.has(token.start) || token.kind !== 'number') return;
    const first = isSign(i - 1) && tokens[i - 2]?.kind !== 'number' ? i - 1 : i;
    const last = first === i ? lastOfPercent(i) : i;
    // «10%-15%» is one thing, whose ends are not rewritten apart.
    if (last === undefined || isJoined(first - 1) || isJoined(last + 1)) return;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    percents.push({ ...span, word: text.slice(span.start, span.end) });
  });
  return percents;

  function lastOfPercent(number: number): number | undefined {
    const at = behind(number);
    if (isSign(at)) {
      // In «من 5 %12» the sign belongs to the number behind it.
      return tokens[at + 1]?.kind === 'number' ? undefined : at;
    }
    if (BY_HUNDRED.test(wordAt(at))) return at;
    if (!IN.test(wordAt(at))) return undefined;
    const hundred = behind(at);
    return HUNDRED.test(wordAt(hundred)) ? hundred : undefined;
  }

  /** The token behind another across a blank. */
  function behind(at: number): number {
    return isBlank(tokens[at + 1]) ? at + 2 : at + 1;
  }

  function isSign(at: number): boolean {
    return /^[%٪]$/.test(markOf(block, tokens[at]));
  }

  /** Whether a dash joins a percentage to another number or sign. */
  function isJoined(at: number): boolean {
    if (!JOINERS.has(markOf(block, tokens[at]))) return false;
    return [at - 1, at + 1].every((side) => tokens[side]?.kind === 'number' || isSign(side));
  }

  function wordAt(at: number): string {
    const token = tokens[at];
    return token?.kind === 'word' ? folded(text, token.start, token.end) : '';
  }
}

/** The style of a percentage that `percentsOf` found. */
export function percentStyle(percent: string): PercentStyle {
  if (/[%٪]/.test(percent)) return 'sign';
  const hundred = percent.includes('ائ') || percent.includes('اي') ? 'مائة' : 'مئة';
  return /\u0628\S+$/.test(percent) ? `بال${hundred}` : `في ال${hundred}`;
}

/** The number of a percentage without its sign or word. */
export function numberOf(percent: string): string {
  return /^[%٪]?\s*(\S*[0-9\u0660-\u0669\u06f0-\u06f9])/.exec(percent)![1]!;
}
