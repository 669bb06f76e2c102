import type { EntityKind, Localized } from '../core/index.ts';
import type { WordScope } from './protocol.ts';

/** What an entity is, and a group of its like, by kind. */
export const kindPhrases: Readonly<
  Record<EntityKind, { readonly one: Localized; readonly many: Localized }>
> = {
  person: { one: { ar: 'شخص', en: 'person' }, many: { ar: 'الأشخاص', en: 'People' } },
  organisation: { one: { ar: 'مؤسسة', en: 'organisation' }, many: { ar: 'المؤسسات', en: 'Organisations' } },
  place: { one: { ar: 'مكان', en: 'place' }, many: { ar: 'الأماكن', en: 'Places' } },
  date: { one: { ar: 'تاريخ', en: 'date' }, many: { ar: 'التواريخ', en: 'Dates' } },
  time: { one: { ar: 'وقت', en: 'time' }, many: { ar: 'الأوقات', en: 'Times' } },
  number: { one: { ar: 'عدد', en: 'number' }, many: { ar: 'الأعداد', en: 'Numbers' } },
  money: { one: { ar: 'مبلغ', en: 'sum of money' }, many: { ar: 'المبالغ', en: 'Sums of money' } },
  percent: { one: { ar: 'نسبة', en: 'percentage' }, many: { ar: 'النسب', en: 'Percentages' } },
};

const scopes: Readonly<Record<WordScope, Localized>> = {
  user: { ar: 'كلماتي', en: 'my words' },
  workspace: { ar: 'كلمات مساحة العمل', en: 'the words of the workspace' },
  house: { ar: 'كلمات الدار', en: 'the words of the house' },
};

/** What the server says besides the findings themselves. */
export const phrases = {
  impact: { ar: 'الأثر في المسودات', en: 'Impact on the drafts' },
  fixAll: { ar: 'أصلح كلّ ما إصلاحه آمن في هذه المسودة', en: 'Fix everything safe in this draft' },
  fixRule: (summary: Localized, count: number): Localized => ({
    ar: `أصلح كلّ مواضع «${summary.ar}» في هذه المسودة (${count})`,
    en: `Fix every “${summary.en}” in this draft (${count})`,
  }),
  ignoreHere: (summary: Localized): Localized => ({
    ar: `تجاهل «${summary.ar}» في هذا الموضع`,
    en: `Ignore “${summary.en}” here`,
  }),
  ignoreRule: (summary: Localized): Localized => ({
    ar: `تجاهل «${summary.ar}» في هذه المسودة`,
    en: `Ignore “${summary.en}” in this draft`,
  }),
  disableRule: (summary: Localized): Localized => ({
    ar: `أوقف قاعدة «${summary.ar}»`,
    en: `Turn off the rule “${summary.en}”`,
  }),
  stale: {
    ar: 'تغيّر النص منذ اقتُرح هذا الإصلاح، فلم يُطبَّق. اطلبه من جديد.',
    en: 'The text has changed since this fix was offered, so it was not applied. Ask for it again.',
  },
  fix: (title: Localized): Localized => ({ ar: `الإصلاح: ${title.ar}`, en: `Fix: ${title.en}` }),
  date: { ar: 'التاريخ', en: 'Date' },
  dateline: { ar: 'تاريخ المسودة', en: 'Date of the draft' },
  rulePage: { ar: 'صفحة القاعدة', en: 'The rule’s page' },
  titles: (titles: string): Localized => ({ ar: `الصفات: ${titles}`, en: `Titles: ${titles}` }),
  latin: (name: string): Localized => ({ ar: `بالحروف اللاتينية: ${name}`, en: `In Latin letters: ${name}` }),
  mentions: (count: number, forms: string): Localized => ({
    ar: `المواضع: ${count} — ${forms}`,
    en: `Mentions: ${count} — ${forms}`,
  }),
  noName: {
    ar: 'ليس في هذا الموضع اسم شخص أو مؤسسة أو مكان.',
    en: 'There is no name of a person, an organisation or a place here.',
  },
  emptyName: { ar: 'اكتب الاسم الجديد.', en: 'Write the new name.' },
  nameOfLines: { ar: 'يكتب الاسم في سطر واحد.', en: 'A name is written in one line.' },
  invisibleInName: {
    ar: 'في الاسم الجديد حرف لا يرى، ولعله منقول من صفحة ويب. اكتب الاسم بيدك.',
    en: 'The new name holds an invisible character, perhaps pasted from a web page. Type the name by hand.',
  },
  rename: (to: string): Localized => ({ ar: `اكتب الاسم «${to}»`, en: `Write the name as “${to}”` }),
  renameInQuotation: {
    ar: 'داخل اقتباس: لا يتغير إلا بموافقتك',
    en: 'Within a quotation: changed only if you agree',
  },
  leftInQuotations: (count: number): Localized => ({
    ar: `مواضع داخل اقتباس تركت كما هي: ${count}`,
    en: `Mentions within quotations that were left as they are: ${count}`,
  }),
  noWords: {
    ar: 'تعذرت قراءة المعجم في مدقّق، فلن يُراجع الإملاء. التفصيل في السجل.',
    en: 'Mudaqqiq could not read its lexicon, so spelling is not reviewed. The log has the detail.',
  },
  noNames: {
    ar: 'تعذرت قراءة بيانات الأسماء في مدقّق، فلن تُراجع الأسماء. التفصيل في السجل.',
    en: 'Mudaqqiq could not read its data of names, so names are not reviewed. The log has the detail.',
  },
  unify: (spelling: string, count: number): Localized => ({
    ar: `وحّد كتابة الاسم: «${spelling}» (${count})`,
    en: `Write the name as “${spelling}” throughout (${count})`,
  }),
  addHouseName: (name: string): Localized => ({
    ar: `أضف «${name}» إلى أسماء الدار`,
    en: `Add “${name}” to the house names`,
  }),
  houseWord: (word: string): Localized => ({
    ar: `اكتب «${word}»، وهي من كلمات الدار`,
    en: `Write «${word}», a word of the house`,
  }),
  addWord: (word: string, scope: WordScope): Localized => ({
    ar: `أضف «${word}» إلى ${scopes[scope].ar}`,
    en: `Add «${word}» to ${scopes[scope].en}`,
  }),
  noFolder: {
    ar: 'لا مجلد مفتوحا يُكتب فيه ملف الدار.',
    en: 'There is no open folder for the house’s file.',
  },
  unreadableHouseFile: {
    ar: 'في ملف الدار خلل يمنع الكتابة فيه. أصلحه أولا.',
    en: 'The house’s file has a fault that keeps it from being written to. Mend it first.',
  },
  wrongSettings: {
    ar: 'في إعدادات مدقّق ما لا يمكن استعماله:',
    en: 'Some settings of Mudaqqiq cannot be used:',
  },
} as const satisfies Record<string, Localized | ((...values: never[]) => Localized)>;
