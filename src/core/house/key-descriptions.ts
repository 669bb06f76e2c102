import type { Localized } from '../localized.ts';
import type { styleSchema } from './style-schema.ts';

/** What the keys of a style file and of its overrides mean. */
export const KEY_DESCRIPTIONS: Readonly<Record<keyof typeof styleSchema.entries | 'files', Localized>> = {
  extends: {
    ar: 'ما يُبنى عليه: دار جاهزة أو ملف أو حزمة، واللاحق فوق السابق',
    en: 'What the style stands on: presets, files or packages, later ones over earlier ones',
  },
  style: { ar: 'اختيارات الدار', en: 'The choices of the house' },
  severity: {
    ar: 'درجة كل قاعدة أو مجموعة مثل usage/*',
    en: 'The level of each rule, or of a group such as usage/*',
  },
  options: { ar: 'خيارات كل قاعدة', en: 'The options of each rule' },
  dateline: {
    ar: 'تاريخ المسودة: head أو none أو يوم مثل 2024-11-22',
    en: 'The date of drafts: head, none or a day such as 2024-11-22',
  },
  names: { ar: 'أسماء الدار', en: 'The names of the house' },
  words: {
    ar: 'كلمات الدار: "أردوغان" و"أبو ظبي" و"*المسئول=المسؤول"',
    en: 'Words of the house: "أردوغان", "أبو ظبي", "*المسئول=المسؤول"',
  },
  dictionaries: {
    ar: 'قواميس الدار بصيغة hunspell: house.dic',
    en: 'Dictionaries of the house in the format of hunspell: house.dic',
  },
  ignore: { ar: 'ما لا يُنبَّه عليه', en: 'What is not to be reported' },
  rules: { ar: 'قواعد الدار', en: 'The rules of the house' },
  overrides: { ar: 'ما يخصّ بعض المسودات', en: 'What holds for some drafts' },
  files: {
    ar: 'المسودات، من مجلد هذا الملف: sports/** أو *.md',
    en: 'The drafts, from the folder of this file: sports/** or *.md',
  },
};

/** What the keys of an entry of `ignore` mean. */
export const IGNORE_KEY_DESCRIPTIONS: Readonly<Record<string, Localized>> = {
  rule: { ar: 'قاعدة أو مجموعة مثل spacing/*', en: 'A rule, or a group such as spacing/*' },
  text: { ar: 'ما وُجد، كما هو في المسودة', en: 'What was found, as the draft has it' },
  files: { ar: 'المسودات؛ وكلها إن لم تُذكر', en: 'The drafts; all of them where it is absent' },
  reason: { ar: 'السبب', en: 'The reason' },
  until: { ar: 'آخر يوم يعمل فيه: 2027-01-01', en: 'The last day on which it holds: 2027-01-01' },
};

/** What the keys of a rule of the house mean. */
export const RULE_KEY_DESCRIPTIONS: Readonly<Record<string, Localized>> = {
  id: { ar: 'مجموعة واسم، مثل desk/important', en: 'A group and a name, such as desk/important' },
  kind: { ar: 'نوع القاعدة', en: 'The kind of the rule' },
  severity: { ar: 'درجة القاعدة', en: 'The level of the rule' },
  summary: { ar: 'ما تجده القاعدة في كلمات', en: 'What the rule finds, in a few words' },
  message: {
    ar: 'ما يُقال للمحرّر: {found} ما وُجد، و{right} الصواب، و{count} العدد، و{limit} الحد',
    en: 'What the editor is told: {found}, {right}, {count}, {limit}',
  },
  why: { ar: 'السبب', en: 'Why' },
  fix: { ar: 'safe يُصلَح آليا، choice يختار المحرّر، none لا إصلاح', en: 'safe, choice or none' },
  except: { ar: 'عبارات لا يُنبَّه على ما فيها', en: 'Phrases inside which nothing is found' },
  quotations: { ar: 'الاقتباس المباشر: skip يُترك، check يُفحص', en: 'Direct quotations: skip or check' },
  inflect: { ar: 'أتُعرف الكلمة بلواحقها؟', en: 'Whether words are found with their endings' },
  examples: {
    ar: 'أمثلة تُجرَّب: bad فيها ما يُنبَّه عليه بين ⟦ ⟧، وgood لا تنبيه فيها',
    en: 'Examples that are tried: bad with what is found between ⟦ ⟧, good with nothing',
  },
  swap: { ar: 'ما يُكتب غيره: الخطأ ثم الصواب', en: 'Wrong words, and the right ones' },
  forbid: { ar: 'عبارات لا تُكتب', en: 'Phrases that must not stand' },
  consistent: { ar: 'صيغ لا تجتمع في خبر واحد', en: 'Forms of which a story keeps to one' },
  prefer: { ar: 'ما تختاره الدار من الصيغ', en: 'The forms that the house prefers' },
  'canonical-name': {
    ar: 'أسماء: name ما يُكتب، وaccept ما يُقبل، وforbid ما لا يُكتب',
    en: 'Names: what is written (name), may stand (accept), must not stand (forbid)',
  },
  pattern: { ar: 'تعبير نمطي', en: 'A regular expression' },
  replace: { ar: 'ما يحل محل الموجود: $1 أول مجموعة', en: 'What takes its place: $1 is the first group' },
  'repeat-limit': {
    ar: 'عبارات phrases لا يتجاوز تكرارها limit في per: draft أو paragraph',
    en: 'Phrases that may stand no more than limit times in a draft or paragraph (per)',
  },
  sequence: {
    ar: 'عبارات then لا تأتي قبل first',
    en: 'Phrases (then) that must not stand before others (first)',
  },
  length: {
    ar: 'أطول ما يكون of: sentence أو paragraph أو headline، بعدد words أو characters',
    en: 'The greatest length of a sentence, paragraph or headline, in words or characters',
  },
};
