import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules, rulesOfHouse, type Rule } from '../core/index.ts';
import type { Host } from './host.ts';
import { createStyles } from './styles.ts';

/**
 * The rules of the product and those of a house: of the style file given by its address, or of the one nearest to the
 * working directory. What is wrong with the file is not told here. `styles` are those that were read already.
 */
export async function rulesAtHand(
  { workingDirectory }: Host,
  style?: string,
  styles = createStyles(workingDirectory),
): Promise<readonly Rule[]> {
  const draft = pathToFileURL(join(workingDirectory, 'draft.txt')).href;
  const file = style ?? (await styles.find(draft));
  if (file === undefined) return rules;
  const { configurationFor } = await styles.read(file);
  return rulesOfHouse(rules, configurationFor(draft));
}
