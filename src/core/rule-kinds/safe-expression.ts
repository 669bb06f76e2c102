import { RE2JS } from 're2js';
import type { Localized } from '../localized.ts';
import type { Span } from '../text/span.ts';

/** A match, in offsets of the text that was searched, with what its groups hold. */
export interface ExpressionMatch {
  readonly start: number;
  readonly end: number;
  /** The whole match, then the groups; empty where a group took no part. */
  readonly groups: readonly string[];
}

/** A regular expression whose time is linear in the text, whatever it is. */
export interface SafeExpression {
  readonly groupCount: number;
  /** The matches from left to right that hold at least one character. Throws where the search takes too many steps. */
  find(text: string): Iterable<ExpressionMatch>;
}

/** So many instructions may look at each character at the worst; more would be felt in a long draft. */
const LARGEST_PROGRAM = 300;
/** Longer than all but the longest paragraphs; a match never goes beyond the piece that it begins in. */
const WINDOW = 2000;
/** Instructions for each character of a text before a search is stopped: `ا.*ب|ج` looks on to the end from each «ا». */
const MOST_STEPS = 20_000;
const WORD = '\\p{L}\\p{M}\\p{N}_';

/** What the letters behind a backslash stand for in Arabic text: the library knows ASCII letters, digits and blanks only. */
const CLASSES: Readonly<Record<string, readonly [outside: string, inside: string | undefined]>> = {
  d: ['\\p{Nd}', '\\p{Nd}'],
  D: ['\\P{Nd}', '\\P{Nd}'],
  w: [`[${WORD}]`, WORD],
  W: [`[^${WORD}]`, undefined],
  s: ['[\\s\\p{Z}]', '\\s\\p{Z}'],
  S: ['[^\\s\\p{Z}]', undefined],
};

/**
 * Compiles a regular expression, or says why it cannot be used. The search runs by RE2's method: no pattern makes it
 * try the same letters again, as `(ا+)+$` would.
 */
export function safeExpression(source: string): SafeExpression | Localized {
  const translated = translate(source);
  if ('ar' in translated) return translated;
  const { pattern, startsAtEdge, endsAtEdge } = translated;
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, RE2JS.LOOKBEHINDS);
  } catch (error) {
    return refusalOf(source, error instanceof Error ? error.message : String(error));
  }
  if (compiled.programSize() > LARGEST_PROGRAM) return TOO_LARGE;
  if (compiled.matches('')) return EMPTY;
  const groupCount = compiled.groupCount();
  return {
    groupCount,
    *find(text) {
      let steps = 0;
      for (const { start: from, end: to } of windowsOf(text)) {
        const matcher = compiled.matcher(text.slice(from, to));
        for (let at = from; ;) {
          steps += (to - at) * compiled.programSize();
          if (steps > MOST_STEPS * (text.length + WINDOW)) throw new Error(`too many steps: ${source}`);
          if (!matcher.find()) break;
          const start = from + matcher.start();
          const end = (at = from + matcher.end());
          if (start === end || (start === from && from > 0) || (end === to && to < text.length)) continue;
          if ((startsAtEdge && isInsideWord(text, start)) || (endsAtEdge && isInsideWord(text, end)))
            continue;
          yield {
            start,
            end,
            groups: Array.from({ length: groupCount + 1 }, (_, i) => matcher.group(i) ?? ''),
          };
        }
      }
    },
  };
}

/** Pieces of a text that are searched for themselves, cut at blanks: one search may have to look at all of a piece. */
function windowsOf(text: string): readonly Span[] {
  const windows: Span[] = [];
  for (let start = 0; start < text.length;) {
    const most = start + WINDOW;
    const blank = most < text.length ? text.lastIndexOf(' ', most) : -1;
    const end = blank > start ? blank : Math.min(most, text.length);
    windows.push({ start, end });
    start = end;
  }
  return windows;
}

interface Translation {
  readonly pattern: string;
  /** Whether it began or ended with `\b`, which is held here: the library knows no edges of Arabic words. */
  readonly startsAtEdge: boolean;
  readonly endsAtEdge: boolean;
}

function translate(source: string): Translation | Localized {
  const startsAtEdge = source.startsWith('\\b');
  const endsAtEdge = /[^\\](?:\\\\)*\\b$/.test(source);
  const body = source.slice(startsAtEdge ? 2 : 0, endsAtEdge ? -2 : undefined);
  let pattern = '';
  let isInClass = false;
  for (let i = 0; i < body.length; i++) {
    const character = body.charAt(i);
    if (character === '[') isInClass = true;
    else if (character === ']') isInClass = false;
    if (character !== '\\') {
      pattern += character;
      continue;
    }
    const next = body.charAt(++i);
    if (next === 'b' || next === 'B') return INNER_EDGE;
    const meaning = CLASSES[next];
    const written = meaning?.[isInClass ? 1 : 0];
    if (meaning && written === undefined) return negationInClass(next);
    const code = next === 'u' ? /^[0-9a-fA-F]{4}/.exec(body.slice(i + 1, i + 5))?.[0] : undefined;
    if (code) i += 4;
    pattern += code ? `\\x{${code}}` : (written ?? `\\${next}`);
  }
  return { pattern, startsAtEdge, endsAtEdge };
}

const WORD_CHARACTER = new RegExp(`[${WORD}]`, 'u');

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD_CHARACTER.test(text[at - 1]!) && WORD_CHARACTER.test(text[at]!);
}

function refusalOf(source: string, message: string): Localized {
  if (/\(\?[=!]/.test(source)) return LOOK_AHEAD;
  if (/\\[1-9]|\\k</.test(source)) return BACK_REFERENCE;
  if (message.includes('repeat')) return TOO_LARGE;
  const reason = message.replace(/^error parsing regexp: /, '');
  return { ar: `صيغة النمط غير صحيحة (${reason}).`, en: `The pattern is not well formed (${reason}).` };
}

const LOOK_AHEAD: Localized = {
  ar: 'النظر إلى ما بعد النمط `(?=…)` و`(?!…)` غير مسموح به، لأن زمنه بلا حد.',
  en: 'Look-ahead `(?=…)` and `(?!…)` is not allowed: its time has no bound.',
};
const BACK_REFERENCE: Localized = {
  ar: 'الإحالة إلى مجموعة سابقة `\\1` غير مسموح بها، لأن زمنها بلا حد.',
  en: 'Back-references `\\1` are not allowed: their time has no bound.',
};
const TOO_LARGE: Localized = {
  ar: 'النمط أكبر من أن يُطبَّق على مسودة طويلة؛ قلّل التكرارات `{…}` فيه.',
  en: 'The pattern is too large for a long draft; use smaller repetitions `{…}`.',
};
const EMPTY: Localized = {
  ar: 'النمط يطابق نصا فارغا، فيجد في كل موضع شيئا.',
  en: 'The pattern matches the empty text, and so every place.',
};
const INNER_EDGE: Localized = {
  ar: 'حد الكلمة `\\b` مسموح به في أول النمط وآخره فقط.',
  en: 'The edge of a word, `\\b`, may stand at the start and the end of a pattern only.',
};

function negationInClass(letter: string): Localized {
  return {
    ar: `الرمز \`\\${letter}\` غير مسموح به بين [ و].`,
    en: `\`\\${letter}\` is not allowed between [ and ].`,
  };
}
