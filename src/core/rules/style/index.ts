import { compilePack } from '../compile-pack.ts';
import { agencyTrailer } from './agency-trailer.ts';
import { approximateExact } from './approximate-exact.ts';
import { hashtagInProse } from './hashtag-in-prose.ts';
import { inThisContext } from './in-this-context.ts';
import { pack } from './pack.ts';

export const styleRules = [
  ...compilePack(pack),
  inThisContext,
  approximateExact,
  agencyTrailer,
  hashtagInProse,
];
