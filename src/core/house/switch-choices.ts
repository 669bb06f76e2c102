import type { Localized } from '../localized.ts';
import type { RuleLevel } from '../rule.ts';
import { spellingPairs, type SpellingPairName } from '../rules/names/spelling-pairs.ts';
import type { StyleOptions } from './style-layer.ts';

export type SwitchValue = string | number | boolean;

/** A value of a switch, and what it sets of the rules. */
export interface SwitchChoice {
  readonly value: SwitchValue;
  readonly options?: StyleOptions;
  readonly levels?: Readonly<Record<string, RuleLevel>>;
}

/** One choice of a house, in words of the house: the rules that follow from it are ours. */
export interface Switch {
  readonly summary: Localized;
  /** The first takes no side. */
  readonly choices: readonly SwitchChoice[];
}

export type Choices = Switch['choices'];

/** The values of an option of one rule under the names of the switch; of a list the names are the same. */
export function optionOf(
  rule: string,
  option: string,
  values: readonly SwitchValue[] | Readonly<Record<string, SwitchValue>>,
): Choices {
  const pairs: readonly (readonly [SwitchValue, SwitchValue])[] = Array.isArray(values)
    ? values.map((value: SwitchValue) => [value, value])
    : Object.entries(values);
  return pairs.map(([value, set]) => ({ value, options: { [rule]: { [option]: set } } }));
}

/** An option whose values are those of the switch, but for «the majority of the story». */
export function consistentOr(rule: string, option: string, ...values: readonly string[]): Choices {
  return [...optionOf(rule, option, { consistent: 'majority' }), ...optionOf(rule, option, values)];
}

/** A rule that is off until the house takes a side. */
export function anyOr(rule: string, option: string, ...values: readonly string[]): Choices {
  const sides = values.map((value) => ({
    value,
    options: { [rule]: { [option]: value } },
    levels: { [rule]: 'information' as const },
  }));
  return [{ value: 'any', levels: { [rule]: 'off' } }, ...sides];
}

/** A pair of spellings of `names/house-spelling`. */
export function spelling(pair: SpellingPairName): Choices {
  const sides = ['consistent', ...spellingPairs[pair].forms].map((value) => [value, value]);
  return optionOf('names/house-spelling', pair, { ...Object.fromEntries(sides), any: 'off' });
}

/** With the value that says nothing as the one that takes no side. */
export function anyFirst(choices: Choices): Choices {
  return [...choices].sort((a, b) => Number(b.value === 'any') - Number(a.value === 'any'));
}
