import { currenciesList } from './currencies-list.ts';
import { listedNouns } from './listed-nouns.ts';
import type { ListedNoun } from './listed-nouns.ts';
import type { Noun } from './noun-forms.ts';

/** A currency with its name as entities show it. */
export interface Currency {
  readonly unit: string;
  /** ISO 4217; absent where several countries have a currency of that name, and for parts of one («سنت»). */
  readonly code?: string;
}

/** The press says «دولار» of the American one and names the country of the others. */
const UNDERSTOOD: Readonly<Record<string, string>> = { دولار: 'USD' };

const listed = listedNouns(currenciesList);

/** Currencies and their parts, each with what it names. */
export const currencies: readonly (Noun & { readonly currency: Currency })[] = listed.map((noun) => ({
  name: noun.name,
  forms: noun.forms,
  currency: currencyOf(noun),
}));

/** The signs of currencies, and codes that the press writes. */
export const currencySigns: ReadonlyMap<string, Currency> = new Map(
  (
    [
      ['$', 'USD'],
      ['€', 'EUR'],
      ['£', 'GBP'],
      ['₪', 'ILS'],
      ['USD', 'USD'],
      ['EUR', 'EUR'],
      ['GBP', 'GBP'],
    ] as const
  ).map(([sign, code]) => [sign, { unit: nameOf(code), code }]),
);

function currencyOf(noun: ListedNoun): Currency {
  const code = codeOf(noun);
  return code === undefined ? { unit: noun.name } : { unit: nameOf(code), code };
}

function codeOf({ name, columns: [codes, rank] }: ListedNoun): string | undefined {
  if (rank === 'subunit') return undefined;
  return UNDERSTOOD[name] ?? (codes.includes(',') ? undefined : codes);
}

/** The name of a currency: of one word where that word says it, or else the last on the list. */
function nameOf(code: string): string {
  const same = listed.filter((noun) => codeOf(noun) === code);
  return (same.findLast(({ name }) => !name.includes(' ')) ?? same.at(-1))!.name;
}
