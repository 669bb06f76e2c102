import type { Localized } from '../../core/index.ts';

/** A declared rule as it is written into a style file. */
export type RuleEntry = Readonly<Record<string, unknown>>;

/** Something that cannot be carried over. */
export interface LeftOut {
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  readonly message: Localized;
}

/** What a file of another tool says, as rules of a house. */
export interface Imported {
  readonly rules: readonly RuleEntry[];
  readonly leftOut: readonly LeftOut[];
}

/** A file of another tool. */
export interface Foreign {
  readonly text: string;
  /** The name of the file without its folder and ending, for the ids of rules. */
  readonly name: string;
}

/** The id of an imported rule: of letters, digits and hyphens, as ids are. */
export function ruleId(name: string, number?: number): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `desk/${[plain || 'imported', ...(number === undefined ? [] : [number])].join('-')}`;
}

/** What to say of a key that has no equal here. */
export function unknownKey(key: string): LeftOut['message'] {
  return {
    ar: `لا مقابل للمفتاح «${key}»، فتُرك.`,
    en: `There is nothing like the key "${key}", which was left out.`,
  };
}
