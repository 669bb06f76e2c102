import type { Block } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';
import { isReadable } from '../../text/token-text.ts';
import type { QuoteMark, QuoteStyle } from '../../text/quote-marks.ts';
import { readQuotes, type QuoteReading } from '../../text/quote-reading.ts';

/** A quotation that runs over more paragraphs than this is taken for two marks that lost their partners. */
const LONGEST_QUOTATION = 6;

/** A quotation mark without a partner, in the block where it stands. */
export interface LoneQuote {
  readonly block: Block;
  /** The draft's offset of the block. */
  readonly offset: number;
  readonly mark: QuoteMark;
}

/**
 * The marks of one style that have no partner. Quotations are paired by paragraph, but one may run on: it opens in a
 * paragraph that it fills to the end, and closes in a later one, whether or not each paragraph between opens it anew.
 */
export function loneQuotes(draft: Draft, style: QuoteStyle): readonly LoneQuote[] {
  const lone: LoneQuote[] = [];
  let open: { readonly quote: LoneQuote; readonly paragraph: number } | undefined;
  draft.blocks.forEach(({ block, start: offset }, paragraph) => {
    const reading = readQuotes(block, style);
    if (open && paragraph - open.paragraph > LONGEST_QUOTATION) giveUp();
    if (reading.marks.length === 0) return;
    const anew = opensBlock(block, reading);
    for (const mark of reading.lone) {
      const quote = { block, offset, mark };
      if (open && mark.looks !== 'opening') open = undefined;
      else if (open && anew && mark === reading.marks[0]) open = { quote: open.quote, paragraph };
      else if (mark.looks === 'closing' || mark !== reading.marks.at(-1)) lone.push(quote);
      else {
        giveUp();
        open = { quote, paragraph };
      }
    }
    // Opened anew and closed in one paragraph: it was the last one of the quotation.
    if (open && anew && reading.lone.length === 0 && paragraph === open.paragraph + 1) open = undefined;
  });
  giveUp();
  return lone;

  function giveUp(): void {
    if (open) lone.push(open.quote);
    open = undefined;
  }
}

function opensBlock(block: Block, { marks }: QuoteReading): boolean {
  return block.tokens.find(isReadable)?.start === marks[0]?.start;
}
