import { groupOf } from '../rule-group.ts';
import type { StyleLayer, StyleOptions } from './style-layer.ts';

/**
 * One layer over another: maps are merged key by key, lists joined with the nearer first, and a rule that both have is
 * that of the nearer. A group of the nearer (`usage/*: off`) also goes over what the farther says of a rule in it.
 */
export function mergeLayers(farther: StyleLayer, nearer: StyleLayer): StyleLayer {
  return {
    ...farther,
    ...nearer,
    ...merged('style', farther, nearer, (far, near) => ({ ...far, ...near })),
    ...merged('levels', farther, nearer, mergeLevels),
    ...merged('options', farther, nearer, mergeOptions),
    ...merged('names', farther, nearer, (far, near) => [...near, ...far]),
    ...merged('words', farther, nearer, (far, near) => [...near, ...far]),
    ...merged('ignore', farther, nearer, (far, near) => [...near, ...far]),
    ...merged('rules', farther, nearer, mergeRules),
  };
}

/** The key merged where both layers have it, else nothing, since the one that has it is there already. */
function merged<Key extends keyof StyleLayer>(
  key: Key,
  farther: StyleLayer,
  nearer: StyleLayer,
  merge: (far: NonNullable<StyleLayer[Key]>, near: NonNullable<StyleLayer[Key]>) => StyleLayer[Key],
): Pick<StyleLayer, Key> | undefined {
  const far = farther[key];
  const near = nearer[key];
  return far && near ? ({ [key]: merge(far, near) } as Pick<StyleLayer, Key>) : undefined;
}

function mergeLevels(
  far: NonNullable<StyleLayer['levels']>,
  near: NonNullable<StyleLayer['levels']>,
): NonNullable<StyleLayer['levels']> {
  const left = Object.entries(far).filter(([id]) => !(groupOf(id) in near));
  return { ...Object.fromEntries(left), ...near };
}

function mergeOptions(far: StyleOptions, near: StyleOptions): StyleOptions {
  const options = { ...far };
  for (const [id, chosen] of Object.entries(near)) options[id] = { ...options[id], ...chosen };
  return options;
}

function mergeRules(
  far: NonNullable<StyleLayer['rules']>,
  near: NonNullable<StyleLayer['rules']>,
): NonNullable<StyleLayer['rules']> {
  const ids = new Set(near.map(({ meta }) => meta.id));
  return [...near, ...far.filter(({ meta }) => !ids.has(meta.id))];
}
