/** One word in each of the forms of its pair, in the order of the pair's forms: «أميركي» and «أمريكي». */
export interface SpellingRow {
  readonly words: readonly string[];
  /** Words of one family are judged together: «أميركا» and «الأمريكي» in one draft are a mixture. */
  readonly family: number;
}

/** Spellings of one word among which houses choose. */
export interface SpellingPair {
  readonly forms: readonly string[];
  readonly rows: readonly SpellingRow[];
}

/** Endings of adjectives of belonging and of the people so called: «أميركي», «أميركية», «أميركيون», «أميركيا». */
const NISBA = ['ي', 'ية', 'يا', 'يان', 'يين', 'يون', 'يو', 'يات', 'يتان', 'يتين', 'يتي'];

/** A pair of stems that take the same endings, all of one family. */
function inflected(
  forms: readonly string[],
  stems: readonly string[],
  endings: readonly string[],
  family = 0,
): SpellingPair {
  return {
    forms,
    rows: endings.map((ending) => ({ words: stems.map((stem) => `${stem}${ending}`), family })),
  };
}

/** A pair of words without endings; each line is a family of its own. */
function fixed(forms: readonly string[], lines: readonly (readonly string[])[]): SpellingPair {
  return { forms, rows: lines.map((words, family) => ({ words, family })) };
}

/** «غ» and «ج» for the G of names that both houses write so: words, since a letter rule would spoil «جنرال» and «غانا». */
const G_WORDS = [
  ['غوغل', 'جوجل'],
  ['كونغرس', 'كونجرس'],
  ['إنستغرام', 'إنستجرام'],
  ['بنتاغون', 'بنتاجون'],
  ['غارديان', 'جارديان'],
  ['بلومبرغ', 'بلومبرج'],
  ['هونغ كونغ', 'هونج كونج'],
  ['سامسونغ', 'سامسونج'],
  ['بوينغ', 'بوينج'],
  ['هامبورغ', 'هامبورج'],
  ['غوانتانامو', 'جوانتانامو'],
  ['بنغلاديش', 'بنجلاديش'],
  ['أنغولا', 'أنجولا'],
  ['غواتيمالا', 'جواتيمالا'],
  ['نيكاراغوا', 'نيكاراجوا'],
  ['باراغواي', 'باراجواي'],
  ['أوروغواي', 'أوروجواي'],
  ['بيونغ يانغ', 'بيونج يانج'],
  ['أنغيلا ميركل', 'أنجيلا ميركل'],
  ['غوتيريش', 'جوتيريش'],
  ['زوكربيرغ', 'زوكربيرج'],
  ['غوارديولا', 'جوارديولا'],
  ['غريزمان', 'جريزمان'],
  ['غرينتش', 'جرينتش'],
];

/** Units of measurement with G, which have duals and plurals too. */
const G_UNITS = [
  ['كيلوغرام', 'كيلوجرام'],
  ['ميغاواط', 'ميجاواط'],
  ['غيغابايت', 'جيجابايت'],
];

/** «سورية» is the adjective too: only behind a preposition or a word of direction is it the country for certain. */
const SYRIA_LEADS = 'في إلى داخل خارج شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط'.split(' ');

/** The pairs by the name of their option. */
export const spellingPairs = {
  america: inflected(['أميركا', 'أمريكا'], ['أميرك', 'أمريك'], ['ا', 'تان', 'تين', 'ان', ...NISBA]),
  g: {
    forms: ['غ', 'ج'],
    rows: [
      ...fixed([], G_WORDS).rows,
      ...G_UNITS.flatMap(
        (unit, i) => inflected([], unit, ['', 'ا', 'ان', 'ين', 'ات'], G_WORDS.length + i).rows,
      ),
    ],
  },
  netanyahu: fixed(['نتنياهو', 'نتانياهو'], [['نتنياهو', 'نتانياهو']]),
  erdogan: fixed(['أردوغان', 'إردوغان'], [['أردوغان', 'إردوغان']]),
  facebook: fixed(['فيسبوك', 'فيس بوك', 'فايسبوك'], [['فيسبوك', 'فيس بوك', 'فايسبوك']]),
  english: inflected(['إنجليزي', 'إنكليزي'], ['إنجليز', 'إنكليز'], ['', ...NISBA]),
  england: fixed(['إنجلترا', 'إنكلترا'], [['إنجلترا', 'إنكلترا']]),
  africa: inflected(['أفريقيا', 'إفريقيا'], ['أفريق', 'إفريق'], NISBA),
  press: inflected(['صحفي', 'صحافي'], ['صحف', 'صحاف'], NISBA),
  syria: {
    forms: ['سوريا', 'سورية'],
    rows: SYRIA_LEADS.map((lead) => ({ words: [`${lead} سوريا`, `${lead} سورية`], family: 0 })),
  },
} as const satisfies Record<string, SpellingPair>;

export type SpellingPairName = keyof typeof spellingPairs;
