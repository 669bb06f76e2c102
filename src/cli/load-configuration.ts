import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseNames, rules, type HouseName, type ReviewConfiguration } from '../core/index.ts';
import type { Hiding } from '../service/hidden-findings.ts';
import type { Host } from './host.ts';
import type { InputProblem } from './input-problem.ts';
import type { ReviewOptions } from './options.ts';
import { placedProblems } from './placed-problems.ts';
import { readInput } from './read-input.ts';
import { rulesAtHand } from './rules-at-hand.ts';
import { createStyles, type ReadStyle } from './styles.ts';
import { unknownRule } from './unknown-rule.ts';

/** What holds for a draft. */
export interface DraftHouse {
  /** The same object for all drafts of a style. */
  readonly configuration: ReviewConfiguration;
  readonly hiding: Hiding;
}

/** What holds for a draft, by its absolute path, or all that is wrong with its style and its baseline. */
export type HouseOf = (draft: string) => Promise<DraftHouse | readonly InputProblem[]>;

/**
 * The style of each draft: that of `--style`, or else the nearest style file upwards, unless `--no-style` forbids it; with
 * the names of `--names` before its own and the levels of `--rule` on top. Answers at once with what is wrong in the
 * command line and in the files that it names.
 */
export async function loadConfiguration(
  options: Pick<ReviewOptions, 'style' | 'noStyle' | 'noBaseline' | 'names' | 'levels'>,
  host: Host,
): Promise<HouseOf | readonly InputProblem[]> {
  const { style, noStyle, noBaseline, levels } = options;
  const { workingDirectory, today } = host;
  const lists = await Promise.all(options.names.map((path) => loadNames(path, workingDirectory)));
  const problems = lists.flatMap((list) => list.problems);
  const styles = createStyles(workingDirectory);
  const chosen = style && pathToFileURL(resolve(workingDirectory, style)).href;
  if (chosen !== undefined) problems.push(...(await styles.read(chosen)).problems);
  const ids = Object.keys(levels);
  const known = noStyle || ids.length === 0 ? rules : await rulesAtHand(host, chosen, styles);
  for (const id of ids) {
    const message = unknownRule(id, known);
    if (message) problems.push({ path: `--rule ${id}`, message });
  }
  if (problems.length > 0) return problems;

  const names = lists.flatMap((list) => list.names);
  const configured = new WeakMap<ReviewConfiguration, ReviewConfiguration>();
  function withOptions(house: ReviewConfiguration): ReviewConfiguration {
    let configuration = configured.get(house);
    if (!configuration) {
      const all = [...names, ...(house.names ?? [])];
      const set = { ...house.levels, ...levels };
      configuration = { ...house, levels: set, today: today(), ...(all.length > 0 && { names: all }) };
      configured.set(house, configuration);
    }
    return configuration;
  }

  return async (draft) => {
    const uri = pathToFileURL(draft).href;
    const file = noStyle ? undefined : (chosen ?? (await styles.find(uri)));
    const read = file === undefined ? NO_STYLE : await styles.read(file);
    const baseline = noBaseline ? undefined : await styles.findBaseline(uri);
    const faults = [...read.problems, ...(baseline?.problems ?? [])];
    if (faults.length > 0) return faults;
    return {
      configuration: withOptions(read.configurationFor(uri)),
      hiding: {
        houseIgnores: read.ignoresFor(uri),
        today: today(),
        ...(baseline?.known && { known: baseline.known }),
      },
    };
  };
}

const NO_CONFIGURATION: ReviewConfiguration = {};
const NO_STYLE: ReadStyle = {
  problems: [],
  configurationFor: () => NO_CONFIGURATION,
  ignoresFor: () => [],
  switchesFor: () => ({}),
};

interface LoadedNames {
  readonly names: readonly HouseName[];
  readonly problems: readonly InputProblem[];
}

/** The names of a file, or what is wrong with it. */
async function loadNames(path: string, workingDirectory: string): Promise<LoadedNames> {
  const input = await readInput(resolve(workingDirectory, path));
  if ('message' in input) {
    const { message, line } = input;
    return { names: [], problems: [{ path, message, ...(line !== undefined && { line }) }] };
  }
  const { configuration, problems } = parseNames(input.text);
  return { names: configuration.names ?? [], problems: placedProblems(path, input.text, problems) };
}
