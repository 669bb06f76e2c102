import type { Localized } from '../server/protocol.ts';

/** What the extension says. */
export const phrases = {
  name: { ar: 'مدقّق', en: 'Mudaqqiq' },
  starting: { ar: 'مدقّق يبدأ عمله…', en: 'Mudaqqiq is starting…' },
  reviewing: { ar: 'مدقّق يراجع المسودة…', en: 'Mudaqqiq is reviewing the draft…' },
  stopped: { ar: 'مدقّق متوقّف. انقر لتشغيله.', en: 'Mudaqqiq has stopped. Click to start it.' },
  clean: { ar: 'لم يجد مدقّق ما يُصلَح في هذه المسودة.', en: 'Mudaqqiq found nothing to mend in this draft.' },
  openProblems: { ar: 'انقر لفتح قائمة المشكلات.', en: 'Click to open the list of problems.' },
  errors: (count: number): Localized => ({ ar: `الأخطاء: ${count}`, en: `Errors: ${count}` }),
  warnings: (count: number): Localized => ({ ar: `التحذيرات: ${count}`, en: `Warnings: ${count}` }),
  information: (count: number): Localized => ({ ar: `المعلومات: ${count}`, en: `Information: ${count}` }),
  hints: (count: number): Localized => ({ ar: `التلميحات: ${count}`, en: `Hints: ${count}` }),
  ignored: (count: number): Localized => ({ ar: `ما جرى تجاهله: ${count}`, en: `Ignored: ${count}` }),
  shown: (count: number): Localized => ({
    ar: `يعرض المحرّر أشدّها، وعددها ${count}.`,
    en: `The editor shows the ${count} gravest.`,
  }),
  crashed: { ar: 'توقّف مدقّق فجأة فأُعيد تشغيله.', en: 'Mudaqqiq stopped unexpectedly and was started again.' },
  gaveUp: {
    ar: 'توقّف مدقّق مرّات متتالية، فلن يُعاد تشغيله من تلقاء نفسه.',
    en: 'Mudaqqiq stopped several times in a row and will not be started again by itself.',
  },
  notStarted: { ar: 'تعذّر تشغيل مدقّق.', en: 'Mudaqqiq could not be started.' },
  showLog: { ar: 'اعرض السجلّ', en: 'Show log' },
  restart: { ar: 'أعد التشغيل', en: 'Restart' },
  noDraft: {
    ar: 'لا مسودة عربية في المحرّر النشط.',
    en: 'There is no Arabic draft in the active editor.',
  },
  nothingToFix: {
    ar: 'ليس في هذه المسودة ما يُصلَح إصلاحًا آمنًا.',
    en: 'There is nothing in this draft that can be fixed safely.',
  },
  changedMeanwhile: {
    ar: 'تغيّر النص أثناء إعداد الإصلاح، فلم يُطبَّق. أعد المحاولة.',
    en: 'The text changed while the fix was being made, so it was not applied. Try again.',
  },
  fixed: (count: number): Localized => ({ ar: `عدد الإصلاحات: ${count}`, en: `Fixes applied: ${count}` }),
  nothingHere: { ar: 'لا ملاحظة عند المؤشّر.', en: 'There is no finding at the cursor.' },
  noFindings: { ar: 'لا ملاحظات في هذه المسودة.', en: 'There are no findings in this draft.' },
  ignoredHere: { ar: 'لن يُعلَّم هذا الموضع بعد الآن.', en: 'This place will not be marked any more.' },
  ignoredRule: {
    ar: 'لن تُعلَّم مواضع هذه القاعدة في هذه المسودة.',
    en: 'This rule will mark nothing in this draft any more.',
  },
  cleared: {
    ar: 'عاد إلى الظهور كلّ ما جرى تجاهله في هذه المسودة.',
    en: 'Everything that was ignored in this draft shows again.',
  },
  disabled: { ar: 'أُوقفت القاعدة في الإعدادات.', en: 'The rule is turned off in the settings.' },
  noFolder: {
    ar: 'لا مجلد مفتوحا يُكتب فيه ملف الدار. افتح مجلدا أولا.',
    en: 'There is no open folder for the house’s file. Open a folder first.',
  },
  noWorkspace: {
    ar: 'لا مساحة عمل مفتوحة تُكتب فيها الإعدادات. افتح مجلدا أولا.',
    en: 'There is no open workspace for settings. Open a folder first.',
  },
  wordAdded: (word: string): Localized => ({
    ar: `أضيفت «${word}» في الإعدادات.`,
    en: `«${word}» was added in the settings.`,
  }),
  houseWordAdded: {
    ar: 'أضيفت الكلمة إلى كلمات الدار.',
    en: 'The word was added to the words of the house.',
  },
  wordKnown: { ar: 'الكلمة في القائمة من قبل.', en: 'The word is on the list already.' },
  unreadableHouseFile: {
    ar: 'في ملف الدار خلل يمنع الكتابة فيه. أصلحه أولا.',
    en: 'The house’s file has a fault that keeps it from being written to. Mend it first.',
  },
  houseNameKnown: { ar: 'الاسم في أسماء الدار من قبل.', en: 'The name is among the house names already.' },
  houseNameAdded: { ar: 'أضيف الاسم إلى أسماء الدار.', en: 'The name was added to the house names.' },
  openHouseFile: { ar: 'افتح الملف', en: 'Open the file' },
  commandFailed: {
    ar: 'تعذّر تنفيذ الأمر؛ السبب في السجلّ.',
    en: 'The command could not be carried out; the log says why.',
  },
  pickRule: { ar: 'اختر قاعدة', en: 'Choose a rule' },
  impactOf: (rule: string): Localized => ({
    ar: `أثر القاعدة ${rule} في المسودات`,
    en: `Impact of the rule ${rule} on the drafts`,
  }),
  impactCounts: (places: number, drafts: number): Localized => ({
    ar: `عدد المواضع: ${places}، وعدد المسودات التي جُرّبت فيها القاعدة: ${drafts}.`,
    en: `Places: ${places}; drafts that the rule was tried on: ${drafts}.`,
  }),
  impactShown: (count: number): Localized => ({
    ar: `المعروض هنا أول المواضع، وعددها ${count}.`,
    en: `The first ${count} places are shown.`,
  }),
  impactCut: {
    ar: 'في مساحة العمل مسودات أخرى لم تُقرأ لكثرتها.',
    en: 'The workspace has more drafts, which were not read.',
  },
} as const satisfies Record<string, Localized | ((...values: never[]) => Localized)>;
