import { compilePack } from '../compile-pack.ts';
import { pack } from './pack.ts';

export const usageRules = compilePack(pack);
