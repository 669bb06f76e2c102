import type { PlainMap } from './read-entry.ts';

/** From `dictionaries/presets` by `npm run generate`. */
export const presetList: Readonly<Record<string, PlainMap>> = {};
