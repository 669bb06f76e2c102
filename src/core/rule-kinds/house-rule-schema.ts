import { variant, type InferOutput } from 'valibot';
import { canonicalNameSchema } from './canonical-name.ts';
import { consistentSchema } from './consistent.ts';
import { forbidSchema } from './forbid.ts';
import { lengthSchema } from './length.ts';
import { patternSchema } from './pattern.ts';
import { repeatLimitSchema } from './repeat-limit.ts';
import { sequenceSchema } from './sequence.ts';
import { swapSchema } from './swap.ts';

/** A declared rule of any kind, as the section `rules` of a style file has it. */
export const houseRuleSchema = variant('kind', [
  swapSchema,
  forbidSchema,
  consistentSchema,
  canonicalNameSchema,
  patternSchema,
  repeatLimitSchema,
  sequenceSchema,
  lengthSchema,
]);
export type HouseRuleEntry = InferOutput<typeof houseRuleSchema>;
