import { bare } from '../../text/characters.ts';

/** A word of the hundreds: what stands before, «مائ» or «مئ», and the ending. */
const HUNDRED = /^(.{0,8}?)(مائ|مئ)(ة|تان|تين|تا|تي|ات|وية|وي)$/;
const BEFORE = /^(?:[وف]?(?:[بكل]|ال|بال|كال|لل)?)(?:ثلاث|أربع|خمس|ست|سبع|ثمان|ثماني|تسع)?$/;

export type HundredForm = 'مائة' | 'مئة';

/** Which of the two forms a word of the hundreds has; undefined for any other word. */
export function hundredForm(word: string): HundredForm | undefined {
  const [, before = '', stem] = HUNDRED.exec(bare(word)) ?? [];
  if (stem === undefined || !BEFORE.test(before)) return undefined;
  return stem === 'مائ' ? 'مائة' : 'مئة';
}

/** The word in the other form. */
export function inHundredForm(word: string, form: HundredForm): string {
  return form === 'مئة' ? word.replace('مائ', 'مئ') : word.replace('مئ', 'مائ');
}
