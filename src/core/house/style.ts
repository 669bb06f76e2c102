import { rulesOfHouse, type ReviewConfiguration } from '../engine.ts';
import { rules } from '../rules/index.ts';
import { checkIds } from './check-ids.ts';
import { configurationOf } from './configuration-of.ts';
import { readLocatedYaml, type StyleProblem } from './located-yaml.ts';
import { knownKeys } from './read-entry.ts';
import { readHouseNames } from './read-house-names.ts';
import { located, readStyle, type DictionaryReference } from './read-style.ts';

export interface Style {
  /** What can be used of the file. */
  readonly configuration: ReviewConfiguration;
  readonly problems: readonly StyleProblem[];
  /** The dictionaries that the file names, to be read by who can. */
  readonly dictionaries?: readonly DictionaryReference[];
}

/**
 * Reads a style file by itself: what it extends and what it sets for some drafts only is left to `resolveStyle`. Never
 * throws; every problem is located.
 */
export function parseStyle(source: string): Style {
  const { isBroken, parts, dictionaries, problems, placeOf } = readStyle(source);
  const [base] = parts;
  if (isBroken || !base) return { configuration: {}, problems };
  const unknown = checkIds(parts, rulesOfHouse(rules, base.layer)).map((problem) =>
    located(problem, placeOf),
  );
  return {
    configuration: configurationOf(base.layer, rules),
    problems: [...problems, ...unknown],
    ...(dictionaries.length > 0 && { dictionaries }),
  };
}

/** Reads a list of names: a style file with the section `names` alone. Never throws; every problem is located. */
export function parseNames(source: string): Style {
  const { plain, problems, placeOf } = readLocatedYaml(source);
  if (!plain) return { configuration: {}, problems };
  const found: StyleProblem[] = [];
  const sections = knownKeys(plain, ['names'], [], (problem) => void found.push(located(problem, placeOf)));
  const { names, problems: faults } = readHouseNames(sections['names']);
  for (const problem of faults) found.push(located(problem, placeOf));
  return { configuration: names.length > 0 ? { names } : {}, problems: found };
}
