export { heedComments, type HeededComment } from './heed-comments.ts';
export type { SuppressionComment } from './suppression-comment.ts';
