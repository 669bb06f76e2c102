import { shapeOf, type Ending } from './endings.ts';

/**
 * Gives a word the ending that another one was found with: «مهم» takes «ة» of «هامة», «وثيقة» takes «ه» of «بيانه» as
 * «وثيقته». Undefined where it may not take it: nobody writes «حكمات» for «قرارات». Words are without tashkeel.
 */
export function carryEnding(from: string, to: string, { kind, letters, seat }: Ending): string | undefined {
  if (kind === 'bare') return to;
  const shape = shapeOf(to);
  if (shape === 'fixed') return undefined;
  const stem = shape === 'plain' ? to : to.slice(0, -1);
  const isAlike = patternOf(from) === patternOf(to);
  switch (kind) {
    case 'pronoun':
      if (shape === 'hamza') return seat && stem + seat + letters;
      if (shape === 'plain' && /[وي]ن$/.test(to) && !isAlike) return undefined;
      return stem + { plain: '', feminine: 'ت', alef: 'ا' }[shape] + letters;
    case 'dual':
    case 'dual-oblique':
      return shape === 'hamza' ? undefined : stem + { plain: '', feminine: 'ت', alef: 'ي' }[shape] + letters;
    case 'feminine':
      return shape === 'plain' && (isAlike || !isElative(to)) ? to + letters : undefined;
    case 'plural': {
      const isSameGender = (shape === 'feminine') === from.endsWith('ة');
      const mayTake = isSameGender && (shape === 'plain' || shape === 'feminine');
      return mayTake && hasSoundPlural(stem, isAlike) ? stem + letters : undefined;
    }
    case 'accusative':
      if (shape === 'feminine') return to;
      return shape === 'plain' && (isAlike || mayTakeTanwin(to)) ? to + letters : undefined;
    case 'verb':
      // «أدّى» and «يعطي» lose a letter, and «ثبت» has the «ت» already.
      return shape === 'plain' && !to.endsWith('ي') && !(letters.startsWith('ت') && to.endsWith('ت'))
        ? to + letters
        : undefined;
    default:
      return undefined;
  }
}

/** Which letters of a word are long vowels or the first of a participle: words alike in this are mostly inflected alike. */
function patternOf(word: string): string {
  return word.replace(/[^اويىةء]/g, (letter, at) => (at === 0 && 'متيأ'.includes(letter) ? letter : '.'));
}

/** «أهم», «أكبر», «أحمر»: neither «ة» nor tanwin. */
function isElative(word: string): boolean {
  return word.startsWith('أ') && word.length <= 4;
}

/**
 * Relative adjectives («صحفي»), participles («مهم», «مستخدم») and agents («لافت») are sure to have one. «مشارك» is such
 * a participle where it stands for another one («مساهم»), since «مدارس» has the same letters.
 */
function hasSoundPlural(word: string, isAlike: boolean): boolean {
  const isParticiple = /^م(?:..$|....)/.test(word) && (isAlike || word[2] !== 'ا');
  return (word.length > 3 && word.endsWith('ي')) || isParticiple || /^[^أ]ا[^اوي]{2}$/.test(word);
}

/** Neither an elative, nor a plural in «ون» or «ين», nor one of the form of «مدارس» and «تقارير». */
function mayTakeTanwin(word: string): boolean {
  return !isElative(word) && !/[وي]ن$/.test(word) && !/^..ا../.test(word);
}
