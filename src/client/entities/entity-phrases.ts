import type { Localized } from '../../server/protocol.ts';

/** What the panel of entities says. */
export const entityPhrases = {
  title: { ar: 'الكيانات', en: 'Entities' },
  ignoredGroup: { ar: 'المتجاهَلة', en: 'Ignored' },
  variants: { ar: 'كُتب الاسم بأكثر من تهجئة', en: 'The name is spelt in more than one way' },
  variantNames: (count: number): Localized => ({
    ar: `أسماء كُتبت بأكثر من تهجئة: ${count}`,
    en: `Names spelt in more than one way: ${count}`,
  }),
  isIgnored: { ar: 'متجاهَل في هذه المسودة', en: 'ignored in this draft' },
  inQuotation: { ar: 'داخل اقتباس', en: 'within a quotation' },
  mentions: (count: number): Localized => ({ ar: `المواضع: ${count}`, en: `Mentions: ${count}` }),
  entities: (count: number): Localized => ({ ar: `العدد: ${count}`, en: `Count: ${count}` }),
  line: (line: number): Localized => ({ ar: `السطر ${line}`, en: `line ${line}` }),
  titles: { ar: 'الصفة', en: 'Title' },
  forms: { ar: 'الصيغ', en: 'Forms' },
  latin: { ar: 'بالحروف اللاتينية', en: 'In Latin letters' },
  value: { ar: 'القيمة', en: 'Value' },
  calendar: {
    gregorian: { ar: 'ميلادي', en: 'Gregorian' },
    hijri: { ar: 'هجري', en: 'Hijri' },
  },
  ofDraft: (file: string): Localized => ({ ar: `كيانات ${file}`, en: `Entities of ${file}` }),
  loading: {
    ar: 'أسماء الأشخاص والمؤسسات والأماكن قيد التحميل…',
    en: 'The names of people, organisations and places are still being loaded…',
  },
  filtered: (shown: number, all: number): Localized => ({
    ar: `المعروض ${shown} من ${all}`,
    en: `${shown} of ${all} shown`,
  }),
  stopped: {
    ar: 'مدقّق متوقّف، وما يلي من آخر مراجعة له.',
    en: 'Mudaqqiq has stopped; what follows is of its last review.',
  },
  goTo: { ar: 'اذهب إلى الموضع', en: 'Go to the mention' },

  noEntityHere: { ar: 'لا كيان عند المؤشّر.', en: 'There is no entity at the cursor.' },
  noNameHere: {
    ar: 'لا اسم شخص أو مؤسسة أو مكان عند المؤشّر.',
    en: 'There is no name of a person, organisation or place at the cursor.',
  },
  nothingToList: { ar: 'لا كيانات معروضة.', en: 'No entities are shown.' },
  changedMeanwhile: {
    ar: 'تغيّر النص أثناء إعداد التعديل، فلم يُطبَّق. أعد المحاولة.',
    en: 'The text changed while the edit was being made, so it was not applied. Try again.',
  },
  changed: (count: number): Localized => ({
    ar: `المواضع المعدَّلة: ${count}`,
    en: `Mentions changed: ${count}`,
  }),
  leftInQuotations: (count: number): Localized => ({
    ar: `المواضع التي بقيت داخل الاقتباسات: ${count}`,
    en: `Mentions left within quotations: ${count}`,
  }),
  nothingToChange: {
    ar: 'كلّ المواضع مكتوبة هكذا.',
    en: 'Every mention is written so already.',
  },

  renameTitle: (name: string): Localized => ({
    ar: `غيّر «${name}» في المسودة كلّها`,
    en: `Rename “${name}” throughout the draft`,
  }),
  renamePrompt: {
    ar: 'الاسم الجديد كاملًا دون حروف عطف وجرّ؛ تتبعه الصيغ المختصرة في المسودة.',
    en: 'The new name in full, without joined prefixes; short forms in the draft follow it.',
  },
  nameIsEmpty: { ar: 'اكتب الاسم الجديد.', en: 'Write the new name.' },
  nameHasNoLetter: { ar: 'لا حرف في هذا الاسم.', en: 'There is no letter in this name.' },
  nameHasInvisible: {
    ar: 'في الاسم محرف خفيّ؛ اكتبه بيدك بدل لصقه.',
    en: 'There is an invisible character in the name; type it rather than paste it.',
  },
  nameIsSame: { ar: 'هذا هو الاسم الحالي.', en: 'This is the present name.' },
  howToApply: { ar: 'كيف تُطبَّق التعديلات؟', en: 'How should the edits be applied?' },
  previewFirst: { ar: 'اعرضها قبل تطبيقها', en: 'Show them first' },
  applyNow: { ar: 'طبّقها الآن', en: 'Apply them now' },
  quotations: (count: number): Localized => ({
    ar: `المواضع داخل الاقتباسات: ${count}`,
    en: `Mentions within quotations: ${count}`,
  }),
  leaveQuotations: { ar: 'اترك الاقتباسات كما هي', en: 'Leave quotations as they are' },
  changeQuotations: { ar: 'غيّر الاقتباسات أيضًا', en: 'Change quotations too' },

  unifyTitle: (name: string): Localized => ({
    ar: `وحّد كتابة «${name}»`,
    en: `Unify the spellings of “${name}”`,
  }),
  pickSpelling: {
    ar: 'اختر التهجئة التي تتبعها المواضع كلّها؛ وتبقى الصيغ المختصرة مختصرة',
    en: 'Choose the spelling that all mentions are to follow; short forms stay short',
  },
  houseForm: { ar: 'صيغة الدار', en: 'house form' },
  oneSpelling: {
    ar: 'لهذا الاسم تهجئة واحدة في المسودة.',
    en: 'The draft spells this name in one way.',
  },

  ignored: (name: string): Localized => ({
    ar: `لن تُعرض ملاحظات عن «${name}» في هذه المسودة.`,
    en: `Nothing will be said of “${name}” in this draft any more.`,
  }),
  heard: (name: string): Localized => ({
    ar: `عادت الملاحظات عن «${name}» في هذه المسودة.`,
    en: `Findings about “${name}” show again in this draft.`,
  }),

  copied: { ar: 'نُسخت القائمة.', en: 'The list was copied.' },
  nameCopied: (name: string): Localized => ({ ar: `نُسخ «${name}».`, en: `“${name}” was copied.` }),
  pickFormat: { ar: 'اختر صيغة الملف', en: 'Choose the format of the file' },
  csv: { ar: 'جدول CSV لبرامج الجداول', en: 'CSV, for spreadsheets' },
  json: { ar: 'JSON للبرامج', en: 'JSON, for programs' },
  exported: (file: string): Localized => ({
    ar: `حُفظت الكيانات في ${file}.`,
    en: `The entities were saved to ${file}.`,
  }),

  filterTitle: { ar: 'ما يُعرض من الكيانات', en: 'Which entities are shown' },
  filterKinds: { ar: 'الأنواع', en: 'Kinds' },
  onlyVariants: {
    ar: 'الأسماء التي كُتبت بأكثر من تهجئة دون سواها',
    en: 'Only names with several spellings',
  },
  findPrompt: {
    ar: 'جزء من اسم أو صفة، كيفما كُتبت الهمزات والتاء المربوطة. اتركه فارغًا لعرض الكلّ.',
    en: 'A part of a name or title, whatever its hamzas. Leave it empty to show everything.',
  },
  sortTitle: { ar: 'ترتيب الكيانات', en: 'Order of the entities' },
  order: {
    mention: { ar: 'حسب أوّل موضع في المسودة', en: 'By the first mention' },
    count: { ar: 'حسب عدد المواضع', en: 'By the number of mentions' },
    name: { ar: 'حسب الاسم، أبجديًّا', en: 'By name' },
  },
  presentOrder: { ar: 'الترتيب الحالي', en: 'present order' },
} as const;
