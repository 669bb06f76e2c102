import type { NameLists, NameMention } from '../knowledge/index.ts';
import { remember } from '../text/remember.ts';
import { rememberLast } from '../text/remember-last.ts';
import { behindPrefix, cutsOf, isDefinite, type NameWord } from './name-words.ts';
import { wordBehind, type PlacedNames } from './placed-names.ts';

/** More words than the name of an organisation has: «اللجنة الدولية المستقلة للتحقيق في انتهاكات حقوق الإنسان» has eight. */
const MOST_WORDS = 9;

/** More words than a long draft asks of. */
const MOST_ASKED = 50_000;

/** Adjectives of offices that do not end like a nisba. */
const ADJECTIVES = new Set(
  (
    'العام العامة الأعلى العليا المشترك المشتركة المتحد المتحدة المستقل المستقلة الموحد الموحدة العالي المسلح المسلحة ' +
    'الأحمر الحمراء الأزرق الخاص الخاصة الحر الحرة الأكبر الكبرى الدائم الدائمة التأسيسي المنتخب المنتخبة المؤقت المؤقتة ' +
    'الانتقالي الانتقالية الأم القابضة المتخصص المتخصصة الجديدة الجوي البري'
  ).split(' '),
);

/** Words that look like a nisba with the article and are none: they tell what the thing does, not what it is called. */
const NO_NISBA = new Set(
  'المعني المعنية الباقي الباقية الحالي الحالية الماضي الماضية التالي التالية'.split(' '),
);

/** Bare nouns between a head and the noun that closes its name: «مجلس حقوق الإنسان», «هيئة شؤون الأسرى». */
const LINKS = new Set(
  (
    'شؤون شئون حقوق حماية مكافحة تنسيق تنظيم تنمية إدارة دعم تحرير حلف رعاية خدمات صناعة تجارة نقل كرة أمن غوث تشغيل ' +
    'علماء نواب قضاة شورى قيادة أركان وزراء رجال سيدات أبحاث دراسات بحوث صندوق حفظ مراقبة تقصي منع حظر جودة سلامة ' +
    'ضمان تأمين توزيع تطوير تعزيز تمويل حل'
  ).split(' '),
);

/** Nouns that «و» joins within a name: «وزارة التربية والتعليم», «هيئة الاتصالات وتقنية المعلومات». */
const JOINED = new Set(
  (
    'التعليم التعاون الشؤون المياه الري الطاقة الاتصالات السكان الإعلام الثقافة السياحة الآثار الصناعة التجارة المالية ' +
    'التخطيط الإسكان المغتربين الهجرة التنمية الرياضة الشباب الزراعة الأوقاف الإرشاد المعادن البيئة المواصلات النقل ' +
    'الاقتصاد العمل البحث العلوم التكنولوجيا الفنون الآداب الحضارة الدواء الغذاء الصيد البحار المستشفيات الوثائق ' +
    'الفتوى الدعوة الموارد التجهيز المعلومات التقييم التقويم الجمارك الضرائب الزكاة الدخل المحاسبة النفط الغاز ' +
    'الكهرباء الإحصاء التعبئة العلاج الأمن الثروة الطفولة الأمومة المرأة الأسرة الهلال المقاييس الجودة'
  ).split(' '),
);

/** Behind «ل»: what a body is for, where the word has no article: «القومي لحقوق الإنسان», «الدولي لكرة القدم». */
const PURPOSES = new Set(
  'حقوق كرة شؤون مكافحة حماية تنظيم رعاية تنمية تعليم دعم إدارة علوم أبحاث دراسات حفظ منع حظر سلامة مراقبة'.split(
    ' ',
  ),
);

/** Adjectives behind which «لل» tells what a body is for: «المجلس الأعلى للدولة», not «الفصائل الليبية للمساعدة». */
const OFFICIAL = new Set(
  'العام العامة الأعلى العليا القومي القومية الوطني الوطنية الدولي الدولية العالمي العالمية المركزي المركزية العربي العربية الملكي الملكية الإقليمي الإقليمية الاتحادي الاتحادية'.split(
    ' ',
  ),
);

/** Heads that are no body by themselves: only a name makes them one, «إدارة ترامب». */
const VAGUE = new Set('إدارة قيادة فصائل فصيل منصة برنامج'.split(' '));

/** Heads that only say what the thing is: «صحيفة ليبيا أوبزيرفر» is called «ليبيا أوبزيرفر». */
const DESCRIPTORS = new Set(
  'صحيفة جريدة مجلة موقع قناة شبكة إذاعة منصة تلفزيون محطة راديو شركة تطبيق مجموعة وكالة'.split(' '),
);

/** The last word of many an outlet's name: «سكاي نيوز», «الرئيس نيوز», «القدس برس». */
const OUTLET_TAILS = new Set('نيوز برس أونلاين أوبزيرفر تايمز بوست تلغراف تليغراف جورنال'.split(' '));

/**
 * Organisations that begin with a head word («وزارة», «المجلس»), by the grammar of their names: the weak class of the
 * tagger. The head is followed by a noun with the article or a name, then by adjectives. In order, not overlapping.
 */
export function findOrganisations(names: PlacedNames, lists: NameLists): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let word = 0; word < names.words.length; word++) {
    const read = readOutlet(names, word) ?? readOrganisation(names, word, lists);
    if (!read) continue;
    found.push(read.mention);
    word = read.next - 1;
  }
  return found;
}

interface Read {
  readonly mention: NameMention;
  /** The index of the first word behind it. */
  readonly next: number;
}

function readOrganisation(names: PlacedNames, first: number, lists: NameLists): Read | undefined {
  const { words, at, mentions } = names;
  const word = words[first]!;
  if (word.kind !== 'word') return undefined;
  const cut = headReader(lists)(word.text);
  if (!cut) return undefined;
  // A name that begins before the head holds it: «نادي» in «فلان نادي …» is no head.
  if (at[first]! >= 0 && mentions[at[first]!]!.start < word.start) return undefined;
  const head = cut.rest;
  const isNounWithArticle = head.startsWith('ال');
  if (isNounWithArticle && VAGUE.has(head.slice(2))) return undefined;
  const next = isNounWithArticle
    ? definiteEnd(names, first + 1)
    : constructEnd(names, first + 1, lists, VAGUE.has(head));
  if (next === undefined) return undefined;
  const start = DESCRIPTORS.has(head) ? nameStart(names, first) : first;
  const last = withNumberPair(words, next) - 1;
  return { mention: organisationOf(words, start, last, start === first ? cut.prefix : ''), next: last + 1 };
}

/** Reads a head in a word, behind its prefix; what it answered of the words of a draft is remembered. */
const headReader = rememberLast((lists: NameLists) =>
  remember(MOST_ASKED, (word) => cutsOf(word).find(({ rest }) => isHead(rest, lists))),
);

function isHead(word: string, lists: NameLists): boolean {
  return lists.isOrganisationHead(word) || (word.startsWith('ال') && lists.isOrganisationHead(word.slice(2)));
}

/** Behind a head with the article: at least one adjective, then what the body is for. «المجلس الأعلى للدولة». */
function definiteEnd(names: PlacedNames, from: number): number | undefined {
  const adjectives = adjectivesEnd(names.words, from);
  if (adjectives === from) return undefined;
  const purpose = purposeEnd(names.words, from, adjectives);
  return purpose === adjectives ? adjectives : adjectivesEnd(names.words, purpose);
}

/** Behind a head without the article: a noun with it, or a name: «وزارة الخارجية المصرية», «حكومة مصر». */
function constructEnd(
  names: PlacedNames,
  from: number,
  lists: NameLists,
  needsName: boolean,
): number | undefined {
  const { words, at, mentions } = names;
  let next = from;
  // «مجلس إدارة هيئة قناة السويس»: bare nouns and further heads, as many as a name may have.
  while (next < from + 3 && isBareLink(words[next], lists) && at[next] === -1) next++;
  const word = words[next];
  if (!word) return undefined;
  if (at[next]! >= 0 && mentions[at[next]!]!.start === word.start) {
    next = wordBehind(names, next);
    if (isOutletTail(words[next])) next = Math.max(next + 1, wordBehind(names, next));
  } else if (word.kind === 'word' && isDefinite(word.text) && !needsName) next++;
  else return undefined;
  next = joinedEnd(words, next);
  const noun = next;
  next = adjectivesEnd(words, noun);
  const purpose = purposeEnd(words, noun, next);
  next = purpose === next ? next : adjectivesEnd(words, purpose);
  return Math.min(next, from + MOST_WORDS);
}

function isBareLink(word: NameWord | undefined, lists: NameLists): boolean {
  return word?.kind === 'word' && (LINKS.has(word.text) || lists.isOrganisationHead(word.text));
}

function adjectivesEnd(words: readonly NameWord[], from: number): number {
  let next = from;
  while (next < from + 4 && isAdjective(words[next])) next++;
  return next;
}

function isAdjective(word: NameWord | undefined): boolean {
  if (word?.kind !== 'word' || !isDefinite(word.text)) return false;
  if (ADJECTIVES.has(word.text)) return true;
  return word.text.length >= 6 && /(?:ي|ية|يين|يون)$/.test(word.text) && !NO_NISBA.has(word.text);
}

/** «والتعليم» behind «وزارة التربية»; any number of them. */
function joinedEnd(words: readonly NameWord[], from: number): number {
  let next = from;
  for (; next < from + 4; next++) {
    const word = words[next];
    if (word?.kind !== 'word' || !word.text.startsWith('و') || !JOINED.has(word.text.slice(1))) break;
  }
  return next;
}

/** «للدولة», «لحقوق الإنسان» behind the adjectives `[first, from)`: one purpose, with the noun that closes it. */
function purposeEnd(words: readonly NameWord[], first: number, from: number): number {
  const word = words[from];
  if (word?.kind !== 'word') return from;
  if (word.text.length > 4 && word.text.startsWith('لل')) {
    const isOfficial = words.slice(first, from).some(({ text }) => OFFICIAL.has(text));
    return isOfficial ? joinedEnd(words, from + 1) : from;
  }
  if (!word.text.startsWith('ل') || !PURPOSES.has(word.text.slice(1))) return from;
  const closing = words[from + 1];
  return closing?.kind === 'word' && isDefinite(closing.text) ? joinedEnd(words, from + 2) : from;
}

/** «5+5», «5 + 5»: the number of seats is part of the committee's name. */
function withNumberPair(words: readonly NameWord[], from: number): number {
  const [first, plus, second] = [words[from], words[from + 1], words[from + 2]];
  const isPair =
    first?.kind === 'number' &&
    plus?.text === '+' &&
    second?.kind === 'number' &&
    second.end - first.start <= 9;
  return isPair ? from + 3 : from;
}

/** Where the name begins behind a head that only describes: at the name; «شركة الكهرباء» is called so as a whole. */
function nameStart({ at }: PlacedNames, first: number): number {
  return at[first + 1]! >= 0 && at[first] !== at[first + 1] ? first + 1 : first;
}

function isOutletTail(word: NameWord | undefined): word is NameWord {
  return word?.kind === 'word' && OUTLET_TAILS.has(word.text);
}

/** «الرئيس نيوز»: an outlet by its last word, with the word or the name before it. */
function readOutlet({ words, at, mentions }: PlacedNames, first: number): Read | undefined {
  const word = words[first]!;
  const tail = words[first + 1];
  if (word.kind !== 'word' || !isOutletTail(tail) || tail.start - word.end !== 1) return undefined;
  const mention = at[first]! >= 0 ? mentions[at[first]!] : undefined;
  // A name of several words keeps its own beginning: the tagger has seen the outlet whole, or not at all.
  if (mention ? mention.start < word.start : !isDefinite(word.text)) return undefined;
  return { mention: organisationOf(words, first, first + 1, mention?.prefix ?? ''), next: first + 2 };
}

/** The organisation of the words `first` to `last`, `prefix` being what is joined to the first of them. */
function organisationOf(
  words: readonly NameWord[],
  first: number,
  last: number,
  prefix: string,
): NameMention {
  const word = words[first]!;
  const rest = cutsOf(word.text).find((cut) => cut.prefix === prefix)?.rest ?? word.text;
  const name = [rest, ...words.slice(first + 1, last + 1).map(({ text }) => text)].join(' ');
  return {
    kind: 'organisation',
    start: behindPrefix(word, prefix),
    end: words[last]!.end,
    name: name.replace(' + ', '+'),
    prefix,
  };
}
