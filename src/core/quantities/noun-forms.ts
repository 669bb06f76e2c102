/** The number and case of a noun behind a numeral. */
export type NounForm = 'singular' | 'accusative' | 'dual' | 'plural' | 'sign';

/** Every form of a noun that a numeral may have behind it. */
export interface Noun {
  /** Nominative singular without article: «كيلومتر». */
  readonly name: string;
  readonly forms: readonly (readonly [phrase: string, form: NounForm])[];
}

/**
 * A noun from a line of a list, «كيلومتر = كيلومترات | كم km»: its singular, its plurals, and signs or other
 * spellings. The accusative and the dual follow from the singular; `+ين` and `+ات` stand for the regular plurals.
 */
export function nounOf(line: string): Noun {
  const [name = '', rest = ''] = line.split(' = ');
  const [plurals = '', signs = ''] = rest.split(' | ');
  const stem = name.endsWith('ة') ? name.slice(0, -1) : name;
  const forms: [string, NounForm][] = [[name, 'singular']];
  for (const accusative of accusativesOf(name)) forms.push([accusative, 'accusative']);
  for (const plural of plurals.split(' ').filter(Boolean)) {
    const written = plural === '+ين' ? [`${name}ين`, `${name}ون`] : [plural === '+ات' ? `${stem}ات` : plural];
    for (const form of written) forms.push([form, 'plural']);
  }
  // «مدنيين» is two civilians or many; behind a number it is many.
  for (const dual of dualsOf(name)) forms.push([dual, 'dual']);
  for (const sign of signs.split(' ').filter(Boolean)) forms.push([sign.replaceAll('_', ' '), 'sign']);
  return { name, forms };
}

/** Every noun of a list, one a line. */
export function nounsOf(list: string): readonly Noun[] {
  return list.trim().split(/\n\s*/).map(nounOf);
}

function accusativesOf(name: string): readonly string[] {
  return /(?:ة|اء|ى|ا)$/.test(name) ? [name] : [`${name}ا`];
}

function dualsOf(name: string): readonly string[] {
  const stem = name.endsWith('ة') ? `${name.slice(0, -1)}ت` : name;
  return [`${stem}ين`, `${stem}ان`];
}
