import fc from 'fast-check';

/** Pieces of which random drafts are made: words, every kind of space and mark, and what looks like markup. */
const PIECES = [
  ...['قال', 'الوزير', 'و', 'وأضاف', 'القاهرة', 'ب', 'إن', 'شاء', 'الله', 'إنشاء', 'لايمكن', 'مازال', 'أ', 'هـ', 'بي بي سي', 'لـ'],
  ...['2024', '15', '٢٠', '3.5', '2،8', '18أبريل', '45كم', '1436هـ', '10:30', '5 + 5', '22/11/2024'],
  ...['الجمعة', 'نوفمبر', 'جمادى الأولى', 'الموافق', 'رمضان', 'أيار/مايو', 'عام', 'أمس'],
  ...[' ', ' ', ' ', ' ', ' ', '  ', '\u00a0', '\u00a0 ', '\t', '\u2003', '\u200b', '\u200f', '\u202b'],
  ...['،', '،،', '؛', '.', '..', '...', '….', ':', '؟', '!', '؟!', '!!', ',', ';', '?', '-', '–', 'ـ', '/', '+', '%', '٪'],
  ...['"', '"', '«', '»', '“', '”', '(', ')', '[', ']', '<<', '>>', "'", '&quot;', '&#8220;', '۔', '((', '))', '#وسم', '@name'],
  ...['\n', '\n\n', '\r\n', '\r', '# ', '- ', '> ', '**', '`', '```\n', '](http://x.y)', '| ', '---\n', '<b>', 'https://example.com/a_(b)', 'a@b.co'],
  ...['\ud83d\ude00', '\ud800', '\udc00', '\u0000', '\ufeff', 'ﺍﻟﺨﺒﺮ', 'مٌشيدا', 'Word'],
];

/** A random draft of up to a few hundred pieces. */
export const draft = (maxLength = 120): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join(''));

export const format = fc.constantFrom('plain' as const, 'markdown' as const);

/** A random piece of text to put into a draft. */
export const insertion = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 }), fc.constant(''));
