/** Past, present and what else a verb of saying shows in news; each gets its feminine, plural and conjunctions below. */
const VERBS = `
قال يقول قائلا قائلة قول قوله قولها قولهم
أكد يؤكد مؤكدا مؤكدة تأكيده تأكيدها
أوضح يوضح موضحا موضحة
أضاف يضيف مضيفا مضيفة
ذكر يذكر ذاكرا
أشار يشير مشيرا مشيرة
أعلن يعلن معلنا معلنة
صرح يصرح مصرحا
كشف يكشف كاشفا
مبينا مبينة
أفاد يفيد
تابع يتابع متابعا
اعتبر يعتبر معتبرا
رأى رأت يرى ترى
شدد يشدد مشددا مشددة
لفت يلفت لافتا
نفى نفت ينفي تنفي نافيا
زعم يزعم زاعما
ادعى ادعت يدعي تدعي
كتب يكتب كاتبا
أردف يردف مردفا
استطرد
نوه ينوه منوها
اعترف يعترف
أقر يقر
حذر يحذر محذرا
`;

const CONJUNCTIONS = ['', 'و', 'ف'];

const WORDS: ReadonlySet<string> = new Set(
  VERBS.trim()
    .split(/\s+/)
    .flatMap((word) => [word, `${word}ت`, `${word}وا`, `${word}ون`, word.replace(/^ي/, 'ت')])
    .flatMap((word) => CONJUNCTIONS.map((conjunction) => conjunction + word)),
);

/** Whether a word, without tashkeel, says that somebody says something: «قال», «وأكدت», «مشيرا». */
export function isSayingWord(word: string): boolean {
  return WORDS.has(word);
}
