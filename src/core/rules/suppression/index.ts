import type { Rule } from '../../rule.ts';
import { expiredComment } from './expired-comment.ts';
import { faultyComment } from './faulty-comment.ts';
import { unusedComment } from './unused-comment.ts';

export const suppressionRules: readonly Rule[] = [faultyComment, unusedComment, expiredComment];
