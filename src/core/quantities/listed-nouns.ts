import type { Noun, NounForm } from './noun-forms.ts';

/** A row of `dictionaries/units.txt` or `currencies.txt`, with the forms of its noun. */
export interface ListedNoun extends Noun {
  /** The second and the third column. */
  readonly columns: readonly [second: string, third: string];
  readonly abbreviations: readonly string[];
}

/**
 * The nouns of a list: singular, two columns of its own, nominative dual, plurals and abbreviations, parted by `;` and
 * `|`. The accusative, the oblique dual and the spellings without hamza follow from them: «ريالا سعوديا»,
 * «ريالين سعوديين», «دولارات امريكية».
 */
export function listedNouns(list: string): readonly ListedNoun[] {
  return list.trim().split('\n').map(listedNoun);
}

function listedNoun(row: string): ListedNoun {
  const [name = '', second = '', third = '', dual = '', plurals = '', short = ''] = row.split(';');
  const plain: [string, NounForm][] = [[name, 'singular']];
  for (const accusative of accusativesOf(name)) plain.push([accusative, 'accusative']);
  for (const plural of plurals.split('|').filter(Boolean)) plain.push([plural, 'plural']);
  // «طنان» and «طنين»; «كيلوواطا ساعة» has no other case, and is an accusative as well.
  if (/ان(?: |$)/.test(dual)) {
    plain.push([dual, 'dual'], [dual.replace(/ان(?= |$)/g, 'ين'), 'dual']);
  }
  const forms = plain.flatMap(([phrase, form]) =>
    spellingsOf(phrase).map((spelling): [string, NounForm] => [spelling, form]),
  );
  return { name, forms, columns: [second, third], abbreviations: short.split('|').filter(Boolean) };
}

/** «كيلومترا» alone and before «في الساعة», «كيلومترا مربعا», «درجة مئوية». */
function accusativesOf(name: string): readonly string[] {
  const [first = '', second, ...others] = name.split(' ');
  if (second === undefined) return [accusative(first)];
  if (second === 'في' || others.length > 0) return [[accusative(first), second, ...others].join(' ')];
  return [`${accusative(first)} ${second}`, `${accusative(first)} ${accusative(second)}`];
}

function accusative(word: string): string {
  return /(?:ة|اء|[اىو])$/.test(word) ? word : `${word}ا`;
}

/** How the press writes a phrase beside the right form. */
function spellingsOf(phrase: string): readonly string[] {
  const bare = phrase.replace(/[أإآ]/g, 'ا');
  return bare === phrase ? [phrase] : [phrase, bare];
}
