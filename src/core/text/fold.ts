import { bare } from './characters.ts';

/** Bare letters that fold to themselves, which most words are made of: «المدينه» and «محمد». */
const FOLDED = /^[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]+$/;

/**
 * A word by which its orthographic variants are equal: without tashkeel and tatweel, with hamzas on their seats' bare
 * letters, a final «ى» as «ي» and a final «ة» as «ه»: «إسماعيل» and «اسماعيل», «فؤاد» and «فواد», «حسنى» and «حسني».
 * Folding twice is folding once.
 */
export function foldWord(word: string): string {
  if (FOLDED.test(word)) return word;
  return bare(word)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ى$/, 'ي')
    .replace(/ة$/, 'ه');
}

/** A phrase with each of its words folded, single blanks between them. */
export function foldPhrase(phrase: string): string {
  return phrase.split(/\s+/).map(foldWord).filter(Boolean).join(' ');
}
