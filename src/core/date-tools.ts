import type { DigitFamily, GregorianDateStyle } from './calendar/index.ts';
import {
  counterpart,
  describeDate,
  findDateline,
  monthStyleOf,
  readDates,
  toDigits,
  type DateMention,
} from './dates/index.ts';
import type { Localized } from './localized.ts';
import type { Draft } from './text/draft.ts';
import type { Edit } from './text/edit.ts';
import { shift, type Span } from './text/span.ts';

/** Something to do with a date that is no fault: it is offered, never counted. */
export interface DateAction {
  readonly title: Localized;
  readonly edits: readonly Edit[];
}

/** A date of the draft, in its offsets, with what an editor may want to know of it and do with it. */
export interface DateAt extends Span {
  /** Whether it is the date that «أمس» and «المقبل» count from. */
  readonly isDateline: boolean;
  /** Weekday, the other calendar and the distance from the draft's date, a line each; absent for an open date. */
  readonly description?: Localized;
  readonly actions: readonly DateAction[];
}

const DIGIT_TITLES: Readonly<Record<'european' | 'arabic-indic', Localized>> = {
  european: { ar: 'اكتب الأرقام هكذا: 123', en: 'Write the digits as 123' },
  'arabic-indic': { ar: 'اكتب الأرقام هكذا: ١٢٣', en: 'Write the digits as ١٢٣' },
};

/** The date at an offset of the draft, or undefined where there is none. */
export function dateAt(draft: Draft, offset: number): DateAt | undefined {
  const place = draft.blocks.find(
    ({ block, start }) => start <= offset && offset <= start + block.text.length,
  );
  if (!place) return undefined;
  const { block, start } = place;
  const mention = readDates(block).find((date) => date.start + start <= offset && offset <= date.end + start);
  if (!mention) return undefined;
  const dateline = findDateline(draft);
  const span = { start: mention.start + start, end: mention.end + start };
  const months = monthStyleOf(draft);
  const isDateline = dateline?.span?.start === span.start;
  // The dateline is no distance from itself.
  const description = describeDate(mention, isDateline ? undefined : dateline?.day, months);
  return {
    ...span,
    isDateline,
    ...(description && { description }),
    actions: [...counterpartActions(mention, start, months), ...digitActions(draft.text, span)],
  };
}

function counterpartActions(
  mention: DateMention,
  offset: number,
  months: GregorianDateStyle['months'],
): readonly DateAction[] {
  const edit = mention.kind === 'date' ? counterpart(mention, { months }) : null;
  if (!edit || mention.kind !== 'date') return [];
  const title: Localized =
    mention.dates[0].calendar === 'hijri'
      ? { ar: `أضف التاريخ الميلادي:${edit.text}`, en: `Add the Gregorian date:${edit.text}` }
      : { ar: `أضف التاريخ الهجري:${edit.text}`, en: `Add the Hijri date:${edit.text}` };
  return [{ title, edits: [shift(edit, offset)] }];
}

function digitActions(text: string, span: Span): readonly DateAction[] {
  return (['european', 'arabic-indic'] satisfies readonly DigitFamily[]).flatMap((digits) => {
    const edits = toDigits(text, span, digits);
    return edits.length === 0 ? [] : [{ title: DIGIT_TITLES[digits], edits }];
  });
}
