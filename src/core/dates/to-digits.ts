import { formatNumber } from '../calendar/index.ts';
import type { DigitFamily } from '../calendar/index.ts';
import { digitFamily } from '../text/characters.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** The edits that write the digits of a span in another family, one for each run of digits; the rest stays. */
export function toDigits(text: string, { start, end }: Span, digits: DigitFamily): readonly Edit[] {
  const edits: Edit[] = [];
  let at = start;
  while (at < end) {
    const from = at;
    let figures = '';
    while (at < end && digitFamily(text.charCodeAt(at)) !== undefined) {
      figures += formatNumber(text.charCodeAt(at) & 15, digits);
      at++;
    }
    if (at === from) at++;
    else if (figures !== text.slice(from, at)) edits.push({ start: from, end: at, text: figures });
  }
  return edits;
}
