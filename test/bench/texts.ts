import { readFileSync } from 'node:fs';

/** Sentences of our own, of the length and the mix of marks that news has; some carry a fault. */
const SENTENCES = [
  'أعلن وزير الصحة سامر العلي، اليوم الاثنين، افتتاح ثلاثة مراكز جديدة للرعاية الأولية في ريف العاصمة.',
  'وقال الوزير إن «المراكز ستخدم نحو 120 ألف نسمة»، مشيرا إلى أن كلفتها بلغت 3.5 مليون دولار.',
  'وأضاف في مؤتمر صحافي (عُقد في مقر الوزارة) أن العمل بدأ في 12 مارس 2023 وانتهى قبل موعده.',
  'ومن جهته ، رحّب نقيب الأطباء بالخطوة وقال: "ننتظر استكمال الكوادر والتجهيزات في أقرب وقت".',
  'وبحسب بيان النقابة، يعاني القطاع نقصا في الاختصاصات الدقيقة، لا سيما في المناطق البعيدة عن المدن.',
  'هل تكفي هذه المراكز؟ يجيب مدير البرنامج بأن الحاجة قائمة إلى 15 مركزا آخر و 40 سيارة إسعاف.',
  'وارتفعت نسبة التغطية من 45% في عام 2018 إلى 62 % هذا العام، وفق أرقام المكتب المركزي للإحصاء.',
  'وكانت بي بي سي قد بثت تقريرا عن الموضوع، ونشر موقع العربية.نت ملخصا له في اليوم نفسه.',
];

/** A draft of at least `length` UTF-16 code units, the same at every run; `paragraph` sentences make a paragraph. */
export function newsText(length: number, paragraph = 4): string {
  const parts: string[] = [];
  let total = 0;
  for (let i = 0; total < length; i++) {
    const sentence = SENTENCES[(i * 7 + Math.floor(i / 8)) % SENTENCES.length]!;
    const separator = (i + 1) % paragraph === 0 ? ` رقم ${i}\n\n` : ' ';
    parts.push(sentence, separator);
    total += sentence.length + separator.length;
  }
  return parts.join('');
}

/** The same in one paragraph. */
export function oneParagraph(length: number): string {
  return newsText(length, Number.MAX_SAFE_INTEGER);
}

/** A draft of so many words. */
export function newsOfWords(words: number): string {
  const text = newsText(words * 8);
  return text.split(' ').slice(0, words).join(' ');
}

/** Characters that make a text of so many bytes of UTF-8: Arabic takes almost two bytes a character. */
export function charactersOf(bytes: number): number {
  return Math.round(bytes / 1.8);
}

/**
 * Words of the news in an order that is the same at every run, each about as often as it is used there, so that a draft has
 * about as many different words as a real one; a full stop ends a paragraph of so many.
 */
export function wordsOfNews(count: number, paragraph: number): string {
  const words = readFileSync(new URL('../../dictionaries/word-clusters.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]!)
    .filter((word) => /^[\u0621-\u064a.،]+$/.test(word));
  let state = 1;
  const parts: string[] = [];
  for (let i = 1; i <= count; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    // The word of rank r comes about once in r words, as in any text.
    parts.push(words[Math.floor(words.length ** (state / 2 ** 32)) - 1]!, i % paragraph === 0 ? '.\n' : ' ');
  }
  return parts.join('');
}
