import { folded } from '../text/characters.ts';
import { isAttachedPrefix } from '../text/attached-prefix.ts';
import { isBlank, textOf } from '../text/token-text.ts';
import type { Token } from '../text/token.ts';
import { readUnit } from './read-unit.ts';
import { following, joinedByAnd, markAt, preceding, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** The words before a number that is the name or the place in a row of something: «رقم 5», «المادة 15», «الدقيقة 74». */
const LABELS = new Set(
  (
    'رقم رقمه رقمها الرقم برقم رقمي المادة مادة المادتين المواد الفقرة الفصل الفصلين البند الدورة دورة الحلقة الصفحة صفحة الطبعة ' +
    'القناة قناة الطريق الجولة جولة المرحلة مرحلة الدقيقة دقيقة الدقيقتين الدقائق المرتبة المركز مركز الترتيب النسخة نسخة نسختي ' +
    'الطابق الدور المجموعة مجموعة القرار قرار القانون قانون المرسوم الجزء الصف النوع طراز نوع موديل الإصدار إصدار ' +
    'الآية سورة الغرفة شارع الشارع المخيم البوابة الرصيف المربع بلوك تحت لأقل دون فئة فرانس خليجي كان مونديال يورو ' +
    'أولمبياد فورمولا كوفيد إف اف إس اس إل جي ميغ ميراج سوخوي سو بوينغ بوينج إيرباص ايرباص آيفون ايفون أيفون غالاكسي جالاكسي ' +
    'ويندوز أندرويد اندرويد آبل أبولو تي أم إم كي بي دي رؤية رؤيا أجندة استراتيجية خطة الوجه القطاع الكيلو كلم الكلم دور سبوتنك يوم ص ج صفحات عدد المطلب المرسوم ' +
    'المنزه المنازه حي الحي قطاع لواء اللواء الفوج فوج الكتيبة الفرقة فرقة كيلو الخط خط لمونديال لرؤية العدد عددها الرصيد'
  ).split(' '),
);

/** Marks that part the numbers of a score, a ratio, a formula or a code: «2-1», «3/1», «5 + 5», «4×100», «10:30». */
const BETWEEN = new Set(['-', '–', '—', '/', ':', '+', '×', '*', '\\', '=', '_', '−']);
const DASHES = new Set(['-', '–', '—', '−']);
const BEHIND_ENUMERATOR = new Set([')', '-', '–', '—', '.', '/', ':', '،', '_', ']', '*']);

/** Whether the number before a number, and a mark between them, make them a pair of another kind. */
export interface Chain {
  /** Index of the last token of the last number. */
  readonly last: number;
  readonly count: number;
  /** Whether a dash parts the first two, as in a range. */
  readonly isDashed: boolean;
}

/** The numbers behind a number with marks between them; the count is 1 where there are none. */
export function readChain(reading: Reading, first: number): Chain {
  const { tokens } = reading.block;
  let last = first;
  let count = 1;
  let isDashed = false;
  for (;;) {
    const mark = following(reading, last);
    const next = mark === undefined ? undefined : following(reading, mark);
    const sign = markAt(reading, mark);
    if (next === undefined || !BETWEEN.has(sign)) break;
    const isNought = wordAt(reading, next) === 'صفر';
    if (tokens[next]!.kind !== 'number' && !isNought) break;
    // A dash with a blank on one side only is punctuation or a sign, «في 2014 -4.88%», but for scores: «3 -0».
    const isTight = mark === last + 1;
    if (isTight !== (next === mark! + 1) && (isTight || readUnit(reading, next))) break;
    if (count === 1) isDashed = DASHES.has(sign) && !isNought;
    count++;
    last = next;
  }
  return { last, count, isDashed };
}

/** Whether the nought of a score stands before a number: «صفر - 3», «صفر-3». */
export function isScore(reading: Reading, first: number): boolean {
  const { text, tokens } = reading.block;
  const mark = preceding(reading, first);
  if (mark?.kind !== 'mark' || !DASHES.has(text.slice(mark.start, mark.end))) return false;
  const before = preceding(reading, tokens.lastIndexOf(mark, first));
  return before?.kind === 'word' && folded(text, before.start, before.end) === 'صفر';
}

/** Whether a number opens a line of a list: «1) », «2- », «3. ». */
export function isEnumerator(reading: Reading, first: number): boolean {
  const before = preceding(reading, first);
  const isOpening = !before || (markAt(reading, first - 1) === '(' && !preceding(reading, first - 1));
  const behind = markAt(reading, following(reading, first));
  if (isOpening) return BEHIND_ENUMERATOR.has(behind);
  // «الترتيب: 1- النادي 2- الملعب».
  const dash = markAt(reading, first + 1);
  if (DASHES.has(dash) && isBlank(reading.block.tokens[first + 2])) return true;
  return behind === ')' && before.kind === 'mark' && /^[.:؛،]$/.test(textOf(reading.block, before));
}

/**
 * Whether a number is part of a word or name that stands joined to it: «F-16», «كوفيد-19», «جي7», «7up». Without
 * `last` only what stands before it counts: a unit stands behind it.
 */
export function isPartOfName(reading: Reading, first: number, last: number | undefined): boolean {
  const { text, tokens } = reading.block;
  const before = tokens[first - 1];
  if (before) {
    if (before.kind === 'word') {
      if (!isAttachedPrefix(text.slice(before.start, before.end))) return true;
    } else if (before.kind === 'mark') {
      const mark = text[before.start]!;
      if (mark === '#' || (BETWEEN.has(mark) && isName(tokens[first - 2]))) return true;
    } else if (isName(before)) return true;
  }
  const after = last === undefined ? undefined : tokens[last + 1];
  if (last === undefined || !after) return false;
  if (after.kind === 'mark' && BETWEEN.has(text.slice(after.start, after.end)) && text[after.start] !== ':') {
    return isName(tokens[last + 2]);
  }
  return isName(after);
}

function isName(token: Token | undefined): boolean {
  return (
    token !== undefined && ['word', 'latin', 'address', 'acronym', 'number', 'hashtag'].includes(token.kind)
  );
}

/** Whether the word before a number that has no unit makes it a name or an ordinal: «رقم 5», «iPhone 6». */
export function isLabelled(reading: Reading, first: number): boolean {
  const before = preceding(reading, first);
  if (!before) return false;
  if (
    before.kind === 'latin' ||
    before.kind === 'acronym' ||
    before.kind === 'address' ||
    before.kind === 'hashtag'
  )
    return true;
  if (before.kind !== 'word') return false;
  const word = folded(reading.block.text, before.start, before.end);
  return LABELS.has(word) || LABELS.has(word.replace(/^[وبلف]/, ''));
}

/** Whether the article stands before a number: «الـ15», «ال20», «الـ 23». */
export function isDefinite(reading: Reading, first: number): boolean {
  const { text } = reading.block;
  const before = preceding(reading, markAt(reading, first - 1) === '' ? first : first - 1);
  if (before?.kind !== 'word') return false;
  const word = folded(text, before.start, before.end);
  return /^[وفبلك]?(?:ال|لل)$/.test(word);
}

/** Behind it a number is a time as some agencies write it, or a day of a month named before: «9,00 ت غ», «25 منه». */
const BEHIND_TIME = new Set(
  'ت بتوقيت بالتوقيت صباحا مساء ظهرا منه الجاري الحالي المقبل الماضي المنصرم الفارط القادم'.split(' '),
);

export function isTimeOrDay(reading: Reading, last: number): boolean {
  const at = following(reading, last);
  const token = at === undefined ? undefined : reading.block.tokens[at]!;
  if (token?.kind === 'acronym') return /^[تق]\./.test(textOf(reading.block, token));
  if (wordAt(reading, at) === 'قبل') return wordAt(reading, following(reading, at!)) === 'الميلاد';
  // «65'» is a minute of a match.
  return BEHIND_TIME.has(wordAt(reading, at)) || ["'", '’', '′'].includes(markAt(reading, last + 1));
}

const OPENING = new Set(['(', '[', '"', '«', '“', '”']);
const CLOSING = new Set([')', ']', '"', '»', '“', '”']);

/** Whether a number, or several with «و», are all that stands between brackets or quotation marks: «سجل فلان (45 و64)». */
export function isAside(reading: Reading, first: number, last: number): boolean {
  if (!OPENING.has(markAt(reading, first - 1))) return false;
  return CLOSING.has(markAt(reading, last + 1)) || CLOSING.has(markAt(reading, endOfLabelled(reading, last)));
}

/** Whether quotation marks hold a quantity and nothing else: «"60 دقيقة"» is a programme. */
export function isTitle(reading: Reading, first: number, last: number): boolean {
  return isAside(reading, first, last) && markAt(reading, first - 1) !== '(';
}

/** The token behind a labelled number and those that «و» adds to it: «الدقيقتين 59 و65». */
export function endOfLabelled(reading: Reading, last: number): number {
  const { tokens } = reading.block;
  let end = last;
  for (;;) {
    const and = joinedByAnd(reading, end);
    if (!and || tokens[and.at]?.kind !== 'number' || readUnit(reading, and.at)) return end + 1;
    end = and.at;
  }
}
