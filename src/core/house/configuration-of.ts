import { rulesOfHouse, type ReviewConfiguration } from '../engine.ts';
import type { Rule, RuleLevel } from '../rule.ts';
import { groupOf } from '../rule-group.ts';
import type { StyleLayer } from './style-layer.ts';

/** A layer as the engine takes it: the levels of groups are given to each of their rules. */
export function configurationOf(layer: StyleLayer, productRules: readonly Rule[]): ReviewConfiguration {
  const { levels = {}, options, dateline, names, words, rules } = layer;
  const levelsById: Record<string, RuleLevel> = {};
  for (const { meta } of rulesOfHouse(productRules, layer)) {
    const level = levels[meta.id] ?? levels[groupOf(meta.id)];
    if (level) levelsById[meta.id] = level;
  }
  return {
    ...(Object.keys(levelsById).length > 0 && { levels: levelsById }),
    ...(options && { options }),
    ...(dateline !== undefined && { dateline }),
    ...(names && { names }),
    ...(words && { words }),
    ...(rules && { rules }),
  };
}
