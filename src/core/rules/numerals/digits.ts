import { digitFamily } from '../../text/characters.ts';
import type { DigitFamily } from '../../calendar/index.ts';
import type { Localized } from '../../localized.ts';

const ZEROS: Readonly<Record<DigitFamily, number>> = {
  european: 0x30,
  'arabic-indic': 0x660,
  persian: 0x6f0,
};

/** The families of digits as messages show them. */
export const DIGIT_NAMES: Readonly<Record<DigitFamily, Localized>> = {
  european: { ar: '123', en: '123' },
  'arabic-indic': { ar: '١٢٣', en: '١٢٣' },
  persian: { ar: '۱۲۳', en: '۱۲۳' },
};

/** The family of the first digit of a number. */
export function familyOf(number: string): DigitFamily {
  return digitFamily(number.charCodeAt(0))!;
}

/**
 * A number in the digits of another family. The marks stay as the writer has them, but for those that stand between
 * Arabic-Indic digits only: «٣٫٥» is 3.5, «١٬٢٥٠» is 1,250.
 */
export function inDigits(number: string, family: DigitFamily): string {
  let written = '';
  for (const character of number) {
    const code = character.charCodeAt(0);
    written += digitFamily(code) === undefined ? character : String.fromCharCode(ZEROS[family] + (code & 15));
  }
  return family === 'european' ? written.replaceAll('\u066b', '.').replaceAll('\u066c', ',') : written;
}
