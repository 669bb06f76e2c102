import { anyFirst, anyOr, consistentOr, optionOf, spelling, type Switch } from './switch-choices.ts';

const DUAL_FORMS = {
  consistent: 'majority',
  'أبريل/نيسان': 'egyptian-slash',
  'نيسان/أبريل': 'levantine-slash',
  'أبريل (نيسان)': 'egyptian-brackets',
  'نيسان (أبريل)': 'levantine-brackets',
};

const PERCENTS = ['بالمئة', 'بالمائة', 'في المئة', 'في المائة'];

/** The old seats of the hamza in Egyptian papers. */
const OLD_SEATS = ['مسئول', 'شئون'];

/** The switches of the section `style`, in the order of the documentation. */
export const switches = {
  digits: {
    summary: { ar: 'الأرقام: european 123، arabic-indic ١٢٣', en: 'Digits: european 123, arabic-indic ١٢٣' },
    choices: consistentOr('numerals/mixed-digits', 'style', 'european', 'arabic-indic'),
  },
  percent: {
    summary: { ar: 'النسبة المئوية: sign 12%، أو بالحروف', en: 'Percentages: sign 12%, or in words' },
    choices: consistentOr('numerals/mixed-percents', 'style', 'sign', ...PERCENTS),
  },
  percentSide: {
    summary: { ar: 'جهة العلامة: after 12%، before %12', en: 'Side of the sign: after 12%, before %12' },
    choices: consistentOr('numerals/percent-side', 'side', 'after', 'before'),
  },
  decimalMark: {
    summary: {
      ar: 'علامة الكسر: point 3.5، comma 3,5، arabic-comma 3،5، arabic ٣٫٥',
      en: 'Decimal mark: point 3.5, comma 3,5, arabic-comma 3،5, arabic ٣٫٥',
    },
    choices: consistentOr('numerals/mixed-decimals', 'style', 'point', 'comma', 'arabic-comma', 'arabic'),
  },
  thousands: {
    summary: {
      ar: 'الألوف: comma 1,250، point 1.250، space 1 250، arabic ١٬٢٥٠',
      en: 'Thousands: comma 1,250, point 1.250, space 1 250, arabic ١٬٢٥٠',
    },
    choices: consistentOr('numerals/mixed-thousands', 'style', 'comma', 'point', 'space', 'arabic'),
  },
  currency: {
    summary: { ar: 'العملة: name «5 دولارات» لا $5', en: 'Currency: name «5 دولارات», not $5' },
    choices: consistentOr('numerals/currency-sign', 'style', 'name'),
  },
  months: {
    summary: { ar: 'أسماء الشهور؛ dual باسمين', en: 'Names of months; dual for two names' },
    choices: [
      {
        value: 'consistent',
        options: {
          'dates/mixed-month-systems': { system: 'majority' },
          'dates/month-name-count': { names: 'any' },
        },
      },
      {
        value: 'dual',
        options: {
          'dates/mixed-month-systems': { system: 'majority' },
          'dates/month-name-count': { names: 'two' },
        },
      },
      ...['egyptian', 'levantine', 'tunisian', 'moroccan', 'mauritanian'].map((system) => ({
        value: system,
        options: {
          'dates/mixed-month-systems': { system },
          'dates/month-name-count': { names: 'one', system },
          'dates/numeric-date': { months: system },
        },
      })),
    ],
  },
  dualOrder: {
    summary: { ar: 'ترتيب اسمي الشهر', en: 'Order of the two names of a month' },
    choices: Object.entries(DUAL_FORMS).map(([value, form]) => ({
      value,
      options: { 'dates/dual-order': { form }, 'dates/month-name-count': { form } },
    })),
  },
  calendar: {
    summary: {
      ar: 'التقويم الهجري: umm-al-qura أم القرى، local رؤية البلد',
      en: 'Hijri calendar: umm-al-qura, or local for the sighting of the country',
    },
    choices: optionOf('dates/hijri-mismatch', 'calendar', ['umm-al-qura', 'local']),
  },
  hijriTolerance: {
    summary: {
      ar: 'أيام يختلف بها التاريخان قبل أن يُقترح إصلاح',
      en: 'Days that the two calendars may be apart before a fix is offered',
    },
    choices: optionOf('dates/hijri-mismatch', 'tolerance', [1, 0, 2]),
  },
  hijriMonths: {
    summary: { ar: 'ربيع الآخر أو ربيع الثاني', en: '«ربيع الآخر» or «ربيع الثاني»' },
    choices: optionOf('dates/hijri-month-form', 'second', { any: 'accept', الآخر: 'report' }),
  },
  gregorianEra: {
    summary: { ar: '«م» بعد السنة الميلادية', en: '«م» behind a Gregorian year' },
    choices: optionOf('dates/gregorian-era', 'mark', ['with-hijri', 'everywhere', 'nowhere']),
  },
  monday: {
    summary: { ar: 'الاثنين أو الإثنين', en: '«الاثنين» or «الإثنين»' },
    choices: optionOf('dates/weekday-spelling', 'monday', ['any', 'الاثنين', 'الإثنين']),
  },
  hundreds: {
    summary: { ar: 'مئة أو مائة', en: '«مئة» or «مائة»' },
    choices: consistentOr('orthography/mixed-hundreds', 'form', 'مئة', 'مائة'),
  },
  tanwin: {
    summary: {
      ar: 'موضع تنوين الفتح: letter «شكرًا»، alef «شكراً»',
      en: 'Place of tanwin: letter «شكرًا», alef «شكراً»',
    },
    choices: consistentOr('orthography/mixed-tanwin', 'style', 'letter', 'alef'),
  },
  adverbs: {
    summary: {
      ar: 'تنوين الظروف: marked «أيضًا»، bare «أيضا»',
      en: 'Tanwin of adverbs: marked «أيضًا», bare «أيضا»',
    },
    choices: consistentOr('orthography/mixed-adverbs', 'style', 'marked', 'bare'),
  },
  egyptianYa: {
    summary: { ar: 'ياء آخر الكلمة بلا نقط: «فى»', en: 'Final ya without dots: «فى»' },
    choices: [
      { value: false, levels: { 'orthography/final-ya': 'warning', 'spelling/alif-maqsura': 'warning' } },
      { value: true, levels: { 'orthography/final-ya': 'off', 'spelling/alif-maqsura': 'off' } },
    ],
  },
  hamzaSeat: {
    summary: { ar: 'مسؤول (modern) أو مسئول (egyptian)', en: '«مسؤول» (modern) or «مسئول» (egyptian)' },
    choices: [
      { value: 'modern', options: { 'orthography/medial-hamza-seat': { accept: [] } } },
      { value: 'egyptian', options: { 'orthography/medial-hamza-seat': { accept: OLD_SEATS } } },
    ],
  },
  quotes: {
    summary: {
      ar: 'علامات التنصيص: straight "…"، guillemets «…»، curly “…”',
      en: 'Quotation marks: straight "…", guillemets «…», curly “…”',
    },
    choices: consistentOr('punctuation/mixed-quotes', 'style', 'straight', 'guillemets', 'curly'),
  },
  quoteStop: {
    summary: { ar: 'علامة الترقيم وعلامة التنصيص التي تغلق', en: 'Marks and the closing quotation mark' },
    choices: anyOr('punctuation/mark-inside-quotes', 'place', 'outside', 'inside'),
  },
  ellipsis: {
    summary: { ar: 'علامة الحذف', en: 'Ellipsis' },
    choices: optionOf('punctuation/ellipsis', 'form', ['any', '...', '…']),
  },
  colon: {
    summary: { ar: 'المسافة قبل النقطتين', en: 'Space before a colon' },
    choices: optionOf('spacing/space-before-colon', 'style', ['tight', 'spaced']),
  },
  slash: {
    summary: { ar: 'المسافتان حول الخط المائل', en: 'Spaces round a slash' },
    choices: anyOr('punctuation/slash-spacing', 'style', 'tight', 'spaced'),
  },
  questionExclamation: {
    summary: { ar: 'ترتيب علامتي الاستفهام والتعجب', en: 'Order of question and exclamation marks' },
    choices: anyOr('punctuation/question-exclamation-order', 'order', '؟!', '!؟'),
  },
  tatweelInDateline: {
    summary: { ar: 'التطويل شرطة في رأس الخبر: «الكويت ـ كونا»', en: 'Tatweel as the dash of a dateline' },
    choices: optionOf('punctuation/tatweel-dash', 'allowInDateline', [false, true]),
  },
  abdSpacing: {
    summary: { ar: 'عبدالله (joined) أو عبد الله (split)', en: '«عبدالله» (joined) or «عبد الله» (split)' },
    choices: consistentOr('names/abd-spacing', 'form', 'joined', 'split'),
  },
  titles: {
    summary: {
      ar: 'الألقاب: full «الدكتور»، dot «د.»، slash «د/»',
      en: 'Titles: full «الدكتور», dot «د.», slash «د/»',
    },
    choices: consistentOr('names/title-form', 'form', 'full', 'dot', 'slash'),
  },
  agencies: {
    summary: {
      ar: 'وكالات الأنباء: spaced «أ ف ب»، dotted «أ.ف.ب»',
      en: 'News agencies: spaced «أ ف ب», dotted «أ.ف.ب»',
    },
    choices: consistentOr('names/agency-form', 'style', 'spaced', 'dotted'),
  },
  america: { summary: { ar: 'أميركا أو أمريكا', en: '«أميركا» or «أمريكا»' }, choices: spelling('america') },
  gLetter: { summary: { ar: 'غوغل أو جوجل', en: '«غوغل» or «جوجل»' }, choices: spelling('g') },
  press: { summary: { ar: 'صحفي أو صحافي', en: '«صحفي» or «صحافي»' }, choices: spelling('press') },
  africa: {
    summary: { ar: 'أفريقيا أو إفريقيا', en: '«أفريقيا» or «إفريقيا»' },
    choices: spelling('africa').map(({ value, options }) => ({
      value,
      options: {
        ...options,
        'names/certain-spelling': { africa: value === 'consistent' || value === 'any' ? 'majority' : value },
      },
    })),
  },
  english: {
    summary: { ar: 'إنجليزي أو إنكليزي', en: '«إنجليزي» or «إنكليزي»' },
    choices: spelling('english'),
  },
  england: {
    summary: { ar: 'إنجلترا أو إنكلترا', en: '«إنجلترا» or «إنكلترا»' },
    choices: spelling('england'),
  },
  netanyahu: {
    summary: { ar: 'نتنياهو أو نتانياهو', en: '«نتنياهو» or «نتانياهو»' },
    choices: spelling('netanyahu'),
  },
  // A name in two spellings is reported by other rules too.
  erdogan: {
    summary: { ar: 'أردوغان أو إردوغان', en: '«أردوغان» or «إردوغان»' },
    choices: spelling('erdogan').filter(({ value }) => value !== 'any'),
  },
  facebook: {
    summary: { ar: 'فيسبوك أو فيس بوك أو فايسبوك', en: '«فيسبوك», «فيس بوك» or «فايسبوك»' },
    choices: spelling('facebook'),
  },
  syria: {
    summary: { ar: 'سوريا أو سورية', en: '«سوريا» or «سورية»' },
    choices: anyFirst(spelling('syria')),
  },
  gulf: {
    summary: { ar: 'اسم الخليج', en: 'Name of the Gulf' },
    choices: optionOf('names/gulf-name', 'name', {
      any: 'off',
      'الخليج العربي': 'الخليج العربي',
      'الخليج الفارسي': 'الخليج الفارسي',
      الخليج: 'الخليج',
    }),
  },
} satisfies Record<string, Switch>;

export type SwitchName = keyof typeof switches;
