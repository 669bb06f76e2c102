import type { Severity } from '../core/index.ts';
import type { CountedPhrase } from './counted.ts';

/** Everything that is counted aloud. */
export const phrases = Object.freeze({
  findings: {
    ar: {
      zero: 'لا ملاحظات',
      one: 'ملاحظة واحدة',
      two: 'ملاحظتان',
      few: '# ملاحظات',
      many: '# ملاحظة',
      other: '# ملاحظة',
    },
    en: { zero: 'no findings', one: '1 finding', other: '# findings' },
  },
  entities: {
    ar: {
      zero: 'لا كيانات',
      one: 'كيان واحد',
      two: 'كيانان',
      few: '# كيانات',
      many: '# كيانا',
      other: '# كيان',
    },
    en: { zero: 'no entities', one: '1 entity', other: '# entities' },
  },
  unknownWords: {
    ar: {
      zero: 'لا كلمات خارج المعجم',
      one: 'كلمة واحدة خارج المعجم',
      two: 'كلمتان خارج المعجم',
      few: '# كلمات خارج المعجم',
      many: '# كلمة خارج المعجم',
      other: '# كلمة خارج المعجم',
    },
    en: {
      zero: 'no words outside the dictionary',
      one: '1 word outside the dictionary',
      other: '# words outside the dictionary',
    },
  },
  likelyWrong: {
    ar: {
      zero: 'لم تُترك كلمة.',
      one: 'تُركت كلمة واحدة لأن لها تصحيحا مرجحا؛ يعرضها: --format text',
      two: 'تُركت كلمتان لأن لهما تصحيحا مرجحا؛ يعرضهما: --format text',
      few: 'تُركت # كلمات لأن لها تصحيحا مرجحا؛ يعرضها: --format text',
      many: 'تُركت # كلمة لأن لها تصحيحا مرجحا؛ يعرضها: --format text',
      other: 'تُركت # كلمة لأن لها تصحيحا مرجحا؛ يعرضها: --format text',
    },
    en: {
      one: 'Left out 1 word that has a likely correction; --format text shows it.',
      other: 'Left out # words that have a likely correction; --format text shows them.',
    },
  },
  recorded: {
    ar: {
      zero: 'لا ملاحظات تُسجَّل.',
      one: 'سُجلت ملاحظة واحدة.',
      two: 'سُجلت ملاحظتان.',
      few: 'سُجلت # ملاحظات.',
      many: 'سُجلت # ملاحظة.',
      other: 'سُجلت # ملاحظة.',
    },
    en: { zero: 'No findings to record.', one: 'Recorded 1 finding.', other: 'Recorded # findings.' },
  },
  imported: {
    ar: {
      zero: 'لم تُنقل قاعدة.',
      one: 'نُقلت قاعدة واحدة.',
      two: 'نُقلت قاعدتان.',
      few: 'نُقلت # قواعد.',
      many: 'نُقلت # قاعدة.',
      other: 'نُقلت # قاعدة.',
    },
    en: { one: 'Carried over 1 rule.', other: 'Carried over # rules.' },
  },
  leftOut: {
    ar: {
      zero: 'لم يُترك شيء.',
      one: 'تُرك شيء واحد لا مقابل له، وهو المذكور أعلاه.',
      two: 'تُرك شيئان لا مقابل لهما، وهما المذكوران أعلاه.',
      few: 'تُركت # أشياء لا مقابل لها، وهي المذكورة أعلاه.',
      many: 'تُرك # شيئا لا مقابل له، وهو المذكور أعلاه.',
      other: 'تُرك # شيء لا مقابل له، وهو المذكور أعلاه.',
    },
    en: {
      one: 'Left out 1 thing that has no equal here, named above.',
      other: 'Left out # things that have no equal here, named above.',
    },
  },
  places: {
    ar: {
      zero: 'لا مواضع',
      one: 'موضع واحد',
      two: 'موضعان',
      few: '# مواضع',
      many: '# موضعا',
      other: '# موضع',
    },
    en: { zero: 'no places', one: '1 place', other: '# places' },
  },
  rules: {
    ar: {
      zero: 'لا قواعد',
      one: 'قاعدة واحدة',
      two: 'قاعدتان',
      few: '# قواعد',
      many: '# قاعدة',
      other: '# قاعدة',
    },
    en: { zero: 'no rules', one: '1 rule', other: '# rules' },
  },
  examples: {
    ar: {
      zero: 'لا أمثلة',
      one: 'مثال واحد',
      two: 'مثالان',
      few: '# أمثلة',
      many: '# مثالا',
      other: '# مثال',
    },
    en: { zero: 'no examples', one: '1 example', other: '# examples' },
  },
  failing: {
    ar: {
      zero: 'لم يخفق منها شيء',
      one: 'أخفق منها مثال واحد',
      two: 'أخفق منها مثالان',
      few: 'أخفقت منها # أمثلة',
      many: 'أخفق منها # مثالا',
      other: 'أخفق منها # مثال',
    },
    en: { zero: 'none failed', one: '1 failed', other: '# failed' },
  },
  /** In the genitive: it follows «في». */
  inFiles: {
    ar: {
      zero: 'في # ملف',
      one: 'في ملف واحد',
      two: 'في ملفين',
      few: 'في # ملفات',
      many: 'في # ملفا',
      other: 'في # ملف',
    },
    en: { one: 'in 1 file', other: 'in # files' },
  },
  fixable: {
    ar: {
      zero: 'لا يصلح الخيار --fix شيئا منها',
      one: 'يصلح الخيار --fix ملاحظة واحدة منها',
      two: 'يصلح الخيار --fix ملاحظتين منها',
      few: 'يصلح الخيار --fix # ملاحظات منها',
      many: 'يصلح الخيار --fix # ملاحظة منها',
      other: 'يصلح الخيار --fix # ملاحظة منها',
    },
    en: { one: '--fix mends 1 of them', other: '--fix mends # of them' },
  },
  fixed: {
    ar: {
      zero: 'لم يُصلح شيء',
      one: 'أُصلحت ملاحظة واحدة',
      two: 'أُصلحت ملاحظتان',
      few: 'أُصلحت # ملاحظات',
      many: 'أُصلحت # ملاحظة',
      other: 'أُصلحت # ملاحظة',
    },
    en: { zero: 'nothing fixed', one: 'fixed 1 finding', other: 'fixed # findings' },
  },
  notArabic: {
    ar: {
      zero: 'لم يُترك أي ملف لغلبة غير العربية على نصه.',
      one: 'تُرك ملف واحد لأن معظم نصه ليس عربيا.',
      two: 'تُرك ملفان لأن معظم نصهما ليس عربيا.',
      few: 'تُركت # ملفات لأن معظم نصوصها ليس عربيا.',
      many: 'تُرك # ملفا لأن معظم نصوصها ليس عربيا.',
      other: 'تُرك # ملف لأن معظم نصوصها ليس عربيا.',
    },
    en: {
      one: 'Skipped 1 file whose text is not mostly Arabic.',
      other: 'Skipped # files whose text is not mostly Arabic.',
    },
  },
  binary: {
    ar: {
      zero: 'لم يُترك أي ملف ثنائي.',
      one: 'تُرك ملف ثنائي واحد.',
      two: 'تُرك ملفان ثنائيان.',
      few: 'تُركت # ملفات ثنائية.',
      many: 'تُرك # ملفا ثنائيا.',
      other: 'تُرك # ملف ثنائي.',
    },
    en: { one: 'Skipped 1 binary file.', other: 'Skipped # binary files.' },
  },
} satisfies Record<string, CountedPhrase>);

/** How many findings there are of a severity. */
export const severityPhrases: Readonly<Record<Severity, CountedPhrase>> = Object.freeze({
  error: {
    ar: {
      zero: 'لا أخطاء',
      one: 'خطأ واحد',
      two: 'خطآن',
      few: '# أخطاء',
      many: '# خطأ',
      other: '# خطأ',
    },
    en: { one: '1 error', other: '# errors' },
  },
  warning: {
    ar: {
      zero: 'لا تحذيرات',
      one: 'تحذير واحد',
      two: 'تحذيران',
      few: '# تحذيرات',
      many: '# تحذيرا',
      other: '# تحذير',
    },
    en: { one: '1 warning', other: '# warnings' },
  },
  information: {
    ar: {
      zero: 'لا معلومات',
      one: 'معلومة واحدة',
      two: 'معلومتان',
      few: '# معلومات',
      many: '# معلومة',
      other: '# معلومة',
    },
    en: { one: '1 information', other: '# information' },
  },
  hint: {
    ar: {
      zero: 'لا تلميحات',
      one: 'تلميح واحد',
      two: 'تلميحان',
      few: '# تلميحات',
      many: '# تلميحا',
      other: '# تلميح',
    },
    en: { one: '1 hint', other: '# hints' },
  },
});
