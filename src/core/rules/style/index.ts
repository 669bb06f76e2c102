import { compilePack } from '../compile-pack.ts';
import { approximateExact } from './approximate-exact.ts';
import { hashtagInProse } from './hashtag-in-prose.ts';
import { pack } from './pack.ts';

export const styleRules = [...compilePack(pack), approximateExact, hashtagInProse];
