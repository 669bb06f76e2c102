export { readKnowledge } from './read-knowledge.ts';
export { tagNames } from './tag-names.ts';
