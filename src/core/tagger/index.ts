export { tagNames } from './tag-names.ts';
