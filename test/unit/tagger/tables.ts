import { readClusters, readPhrases } from '../../../scripts/tagger/read-lists.ts';

const dictionaries = new URL('../../../dictionaries/', import.meta.url);

/** The lists and clusters of `dictionaries`. */
export const tables = { phrases: readPhrases(dictionaries), clusters: readClusters(dictionaries) };
