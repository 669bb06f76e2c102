import type { NameLists } from '../knowledge/index.ts';
import type { Span } from '../text/span.ts';
import { behindPrefix, cutsOf, isDefinite, type CutWord, type NameWord } from './name-words.ts';
import { wordBehind, type PlacedNames } from './placed-names.ts';

/** A title in offsets of its block, and as it would stand alone: «للوزير» has the span of «لوزير» and the text «الوزير». */
export interface Title extends Span {
  readonly text: string;
}

/** A title is seldom longer: «رئيس اللجنة المصرية المعنية بالملف الليبي» has six words. */
const MOST_WORDS = 12;

/** Words without the article that stand inside a title. */
const INNER_WORDS = new Set(
  (
    'باسم في لدى مجلس وزارة هيئة لجنة حكومة حزب حركة منظمة شؤون شئون عام أول قسم دائرة إدارة مكتب قوات جهاز وحدة فرع ' +
    'كتلة جماعة تيار اتحاد نادي منتخب فريق شركة بنك جامعة كلية معهد مركز مؤسسة جمعية نقابة بلدية محافظة ولاية إقليم ' +
    'منطقة مدينة برنامج مشروع صندوق وكالة صحيفة قناة تحرير أركان حقوق هيئة دار بعثة وفد سفارة قنصلية ديوان محكمة نيابة'
  ).split(' '),
);

/** What is said of a title in time or rank, though it would end another name. */
const TITLE_ADJECTIVES = new Set(
  'السابق السابقة الأسبق الأول الأولى الثاني الحالي الحالية العام العامة المكلف المكلفة الراحل الراحلة المعني المعنية'.split(
    ' ',
  ),
);

const isKinship = (kind: string | undefined): boolean => kind === 'kinship';

/**
 * The title on the left of a name, ending right before the word `first`, or before a comma that parts them:
 * «رئيس المخابرات العامة المصرية، عباس كامل». In offsets of the block; undefined for none.
 */
export function titleBefore(names: PlacedNames, first: number, lists: NameLists): Title | undefined {
  const { words, at, mentions } = names;
  const hasComma = words[first - 1]?.text === '،';
  const last = hasComma ? first - 2 : first - 1;
  let start: { readonly word: number; readonly cut: CutWord } | undefined;
  for (let word = last; word >= 0 && word > last - MOST_WORDS; word--) {
    const { kind, text } = words[word]!;
    if (kind !== 'word' || mentions[at[word]!]?.kind === 'person') break;
    const title = titleAt(text, lists);
    if (title) {
      // «نجل المشير خليفة حفتر»: the son's word is not the father's title.
      if (isKinship(title.kind)) break;
      start = { word, cut: title.cut };
      // A preposition or «و» before a title begins it: «للوزير أحمد», «ووزير الخارجية».
      if (title.cut.prefix !== '') break;
      if (title.cut.rest.startsWith('ال') && !goesOnLeft(names, word, last, lists)) break;
    } else if (at[word] === -1 && !isInner(text)) break;
  }
  if (!start) return undefined;
  // Behind a comma only a whole title counts: «قال الرئيس، علي» is none.
  if (hasComma && start.word === last) return undefined;
  return titleOf(words, start.word, last, start.cut);
}

/** Whether a block holds a title and nothing else, as in a masthead: «رئيس التحرير» on a line above the name. */
export function isTitleLine({ words, mentions }: PlacedNames, lists: NameLists): boolean {
  const [first] = words;
  if (!first || words.length > 6 || mentions.some(({ kind }) => kind === 'person')) return false;
  return titleAt(first.text, lists) !== undefined && words.every(({ text }) => isTitleWord(text, lists));
}

function isTitleWord(word: string, lists: NameLists): boolean {
  return titleAt(word, lists) !== undefined || isInner(word);
}

/**
 * The title on the right of a name that ends before the word `next`: «أيمن بديع، نائب رئيس المخابرات العامة،» or
 * «صدام نجل المشير خليفة حفتر».
 */
export function titleAfter(names: PlacedNames, next: number, lists: NameLists): Title | undefined {
  const { words, at, mentions } = names;
  const first = words[next]?.text === '،' ? next + 1 : next;
  const head = words[first];
  if (head?.kind !== 'word' || at[first]! >= 0) return undefined;
  const kind = lists.titleKind(head.text);
  if (kind === undefined || head.text.startsWith('ال')) return undefined;
  let end = first + 1;
  while (end < words.length && end < first + MOST_WORDS) {
    const word = words[end]!;
    if (word.kind !== 'word') break;
    const mention = at[end]! >= 0 ? mentions[at[end]!]! : undefined;
    if (mention?.kind === 'person') {
      if (!isKinship(kind)) return undefined;
      end = wordBehind(names, end);
      break;
    }
    if (!mention && !isTitleWord(word.text, lists)) break;
    end++;
  }
  // A bare «رئيس» or «نائب» behind a name begins something else: «طالب محمد رئيس …».
  if (end === first + 1) return undefined;
  return titleOf(words, first, end - 1, { prefix: '', rest: head.text });
}

/** The title of the words `first` to `last`, the first of them cut from its prefix. */
function titleOf(words: readonly NameWord[], first: number, last: number, cut: CutWord): Title {
  const text = [cut.rest, ...words.slice(first + 1, last + 1).map((word) => word.text)].join(' ');
  return { start: behindPrefix(words[first]!, cut.prefix), end: words[last]!.end, text };
}

interface TitleWord {
  readonly cut: CutWord;
  readonly kind: string;
}

function titleAt(word: string, lists: NameLists): TitleWord | undefined {
  for (const cut of cutsOf(word)) {
    const kind = lists.titleKind(cut.rest);
    if (kind) return { cut, kind };
  }
  return undefined;
}

/** Whether a title with the article may be the end of a longer one: «نائب الرئيس الأميركي جو بايدن». */
function goesOnLeft({ words }: PlacedNames, word: number, last: number, lists: NameLists): boolean {
  const before = words[word - 1];
  if (word === last || before?.kind !== 'word') return false;
  const title = titleAt(before.text, lists);
  return title !== undefined && !title.cut.rest.startsWith('ال') && !isKinship(title.kind);
}

/** Whether a word may stand inside a title: it has the article, alone or behind a preposition, or is one of the list. */
function isInner(word: string): boolean {
  if (INNER_WORDS.has(word) || TITLE_ADJECTIVES.has(word)) return true;
  return cutsOf(word).some(({ rest }) => isDefinite(rest));
}
