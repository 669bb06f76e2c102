import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { Span } from '../text/span.ts';
import { readLocatedYaml, type LocatedYaml, type StyleProblem } from './located-yaml.ts';
import { readSections, type SectionsReading } from './read-sections.ts';

/** A dictionary that a style file names, and where. */
export interface DictionaryReference extends Span {
  /** Relative to the folder of the style file, with forward slashes. */
  readonly path: string;
}

/** A style file as it was read by itself. */
export interface StyleReading extends Pick<SectionsReading, 'extends' | 'rules' | 'parts'> {
  /** Whether nothing of the file could be read. */
  readonly isBroken: boolean;
  /** The dictionaries that the file names, to be read by who can. */
  readonly dictionaries: readonly DictionaryReference[];
  readonly problems: readonly StyleProblem[];
  readonly placeOf: LocatedYaml['placeOf'];
}

/** Reads a style file. Never throws; what is wrong is located and left out. */
export function readStyle(source: string): StyleReading {
  const { plain, problems, placeOf } = readLocatedYaml(source);
  if (!plain)
    return { isBroken: true, extends: [], rules: [], parts: [], dictionaries: [], problems, placeOf };
  const sections = readSections(plain);
  return {
    isBroken: false,
    extends: sections.extends,
    rules: sections.rules,
    parts: sections.parts,
    dictionaries: [...sections.dictionaries].map(([i, path]) => ({
      ...placeOf(['dictionaries', String(i)]),
      path,
    })),
    problems: sections.problems.map((problem) => located(problem, placeOf)),
    placeOf,
  };
}

/** A problem at its place in the file. */
export function located(
  { path, message, isUnknownKey }: ConfigurationProblem,
  placeOf: LocatedYaml['placeOf'],
): StyleProblem {
  return { ...placeOf(path, isUnknownKey), message };
}
