import type { Language, ReviewResources } from '../core/index.ts';
import type { Host } from './host.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadLexicon } from './load-lexicon.ts';

/** The names and words that can be read; what cannot is told. */
export async function loadResources(host: Host, language: Language): Promise<ReviewResources> {
  const knowledge = await loadKnowledge(host, language);
  const lexicon = await loadLexicon(host, language);
  return { ...(knowledge && { knowledge }), ...(lexicon && { lexicon }) };
}
