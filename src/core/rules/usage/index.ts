import { compilePack } from '../compile-pack.ts';
import { pack } from './pack.ts';
import { repeatedWhenever } from './repeated-whenever.ts';

export const usageRules = [...compilePack(pack), repeatedWhenever];
