import { bare } from '../text/characters.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';

/** What a block says, without its blanks: words, names in other scripts, numbers and marks, in offsets of the block. */
export interface NameWord extends Span {
  readonly kind: Token['kind'];
  /** Without tashkeel and tatweel. */
  readonly text: string;
  /** As written. */
  readonly written: string;
}

/** The words and marks of a block in order. Markup between words is passed over. */
export function nameWords(block: Block): readonly NameWord[] {
  const words: NameWord[] = [];
  for (const { kind, start, end } of block.tokens) {
    if (kind === 'space' || kind === 'invisible' || kind === 'masked') continue;
    const written = block.text.slice(start, end);
    words.push({ kind, start, end, text: kind === 'word' ? bare(written) : written, written });
  }
  return words;
}

/** A word cut into the prefix that is joined to it and the rest, the article restored: «للدولة» gives «ل» and «الدولة». */
export interface CutWord {
  readonly prefix: string;
  readonly rest: string;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';

/**
 * The ways to read a word as prefix and rest, the word itself first: «وللمجلس» gives «وللمجلس», «للمجلس» and «المجلس».
 * Which of them is meant only a list can say: «وزير» has no «و», «بنك» no «ب».
 */
export function cutsOf(word: string): readonly CutWord[] {
  const cuts: CutWord[] = [{ prefix: '', rest: word }];
  let rest = word;
  let prefix = '';
  if (rest.length > 3 && CONJUNCTIONS.includes(rest.charAt(0))) {
    prefix = rest.charAt(0);
    rest = rest.slice(1);
    cuts.push({ prefix, rest });
  }
  if (rest.length > 3 && rest.startsWith('لل')) {
    cuts.push({ prefix: `${prefix}ل`, rest: `ال${rest.slice(2)}` });
  } else if (rest.length > 3 && PREPOSITIONS.includes(rest.charAt(0))) {
    cuts.push({ prefix: prefix + rest.charAt(0), rest: rest.slice(1) });
  }
  return cuts;
}

/** The offset behind a prefix of the word and the tashkeel that the prefix carries: «وَمجلس». */
export function behindPrefix({ start, written }: NameWord, prefix: string): number {
  let at = 0;
  for (const letter of prefix) {
    while (at < written.length && written[at] !== letter) at++;
    at++;
  }
  while (at < written.length && bare(written[at]!) === '') at++;
  return prefix === '' ? start : start + at;
}

/** Whether a word has the article: «الوطني»; «الله» and «التي» are none of these for a name that goes on. */
export function isDefinite(word: string): boolean {
  return word.length > 4 && word.startsWith('ال') && !NEVER_GOES_ON.has(word);
}

/** Words with «ال» that end a name: what is told of the thing begins with them. */
const NEVER_GOES_ON = new Set(
  (
    'التي الذي الذين اللذين اللذان اللتان اللتين اللاتي اللواتي الآن اليوم الليلة الماضي الماضية المقبل المقبلة القادم ' +
    'القادمة الجاري الجارية الحالي الحالية التالي التالية السابق السابقة المعني المعنية المذكور المذكورة الأحد ' +
    'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأول الأولى الثاني الثانية الأخير الأخيرة الأسبوع الشهر ' +
    'السنة الساعة المبكر المبكرة'
  ).split(' '),
);
