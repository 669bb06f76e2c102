import type { Language } from '../core/index.ts';
import type { Host } from './host.ts';
import { loadConfiguration, type HouseOf } from './load-configuration.ts';
import { printProblems } from './print-problems.ts';

/** What holds for each draft; undefined where the command line or a file that it names is at fault, which is told. */
export async function loadHouses(
  options: Parameters<typeof loadConfiguration>[0],
  host: Host,
  language: Language,
): Promise<HouseOf | undefined> {
  const houseOf = await loadConfiguration(options, host);
  if (typeof houseOf === 'function') return houseOf;
  printProblems(houseOf, host, language);
  return undefined;
}
