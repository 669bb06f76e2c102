import { foldPhrase } from '../../text/fold.ts';

/** Ranks without the article and folded, one of which a person has at a time. */
const RANKS = new Set(
  'ملازم نقيب رايد مقدم عقيد عميد لواء فريق عماد مشير جنرال كولونيل ادميرال مارشال رقيب عريف'.split(' '),
);

/** What tells that a title was, will be or stands in for another's. */
const PASSING = new Set(
  'سابق سابقه اسبق سابقا مكلف مكلفه راحل راحله موقت موقته منتخب منتخبه جديد جديده انابه نيابه مستقيل مقال متقاعد'.split(
    ' ',
  ),
);

/**
 * Whether two titles of one person exclude one another: two ranks, two portfolios of a minister, or a head and the
 * deputy of the same head. Two offices in two bodies do not: «رئيس اللجنة» may be «نائب رئيس المخابرات».
 */
export function titlesClash(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if ([...one, ...two].some((word) => PASSING.has(word))) return false;
  const [headOne = '', headTwo = ''] = [one[0], two[0]];
  if (RANKS.has(headOne) && RANKS.has(headTwo)) return headOne !== headTwo;
  if (isMinister(headOne) && isMinister(headTwo)) return differ(one, two);
  return isDeputyOf(one, two) || isDeputyOf(two, one);
}

/** The folded words of a title without articles: «وزير الخارجية» and «وزير خارجية مصر» begin alike. */
function wordsOf(title: string): readonly string[] {
  return foldPhrase(title)
    .split(' ')
    .map((word) => word.replace(/^(?:[بل]ال|لل|ال)(?=..)/, ''));
}

function isMinister(word: string): boolean {
  return word === 'وزير' || word === 'وزيره';
}

/** «وزير الدولة للشؤون الخارجية» is no other than «وزير الخارجية»: neither portfolio may stand in the other title. */
function differ(one: readonly string[], two: readonly string[]): boolean {
  const [first, second] = [one[1], two[1]];
  return first !== undefined && second !== undefined && !two.includes(first) && !one.includes(second);
}

/** Whether a title is «نائب» and what the other begins with, two words at least: «نائب رئيس المخابرات». */
function isDeputyOf(deputy: readonly string[], head: readonly string[]): boolean {
  if (deputy[0] !== 'نايب' && deputy[0] !== 'نايبه') return false;
  const rest = deputy.slice(1);
  const length = Math.min(rest.length, head.length);
  return length >= 2 && rest.slice(0, length).every((word, i) => word === head[i]);
}
