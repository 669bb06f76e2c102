import { variant, type InferOutput } from 'valibot';
import { forbidSchema } from './forbid.ts';
import { swapSchema } from './swap.ts';

/** A declared rule of any kind, as the section `rules` of a style file has it. */
export const houseRuleSchema = variant('kind', [swapSchema, forbidSchema]);
export type HouseRuleEntry = InferOutput<typeof houseRuleSchema>;
