import type { PlacedLayer } from './draft-styles.ts';
import { presetList } from './preset-list.ts';
import { readSections } from './read-sections.ts';

/** The houses that come with the product. */
export const presetNames: readonly string[] = Object.keys(presetList);

const read = new Map<string, readonly PlacedLayer[]>();

/** The layers of a preset, undefined where there is none of that name. */
export function presetLayers(name: string): readonly PlacedLayer[] | undefined {
  const preset = presetNames.includes(name) && presetList[name];
  if (!preset) return undefined;
  let layers = read.get(name);
  if (!layers) {
    const { parts } = readSections(preset);
    read.set(name, (layers = parts.map(({ layer }) => ({ layer, folder: '' }))));
  }
  return layers;
}
