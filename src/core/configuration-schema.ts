import { toJsonSchema } from '@valibot/to-json-schema';
import { ruleLevels } from './configuration.ts';
import type { Localized } from './localized.ts';
import { rules } from './rules/index.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the level of each rule; `describe` chooses the words. */
export function severitySchema(describe: (summary: Localized) => string): JsonSchema {
  const properties = rules.map(({ meta }) => [
    meta.id,
    { enum: ruleLevels, default: meta.level, description: describe(meta.summary) },
  ]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** The JSON Schema of the options of the rules that have any; `describe` chooses the words. */
export function optionsSchema(describe: (summary: Localized) => string): JsonSchema {
  const properties = rules.flatMap(({ meta, options }) => {
    if (!options) return [];
    const { $schema: _, ...schema } = toJsonSchema(options, { typeMode: 'input', errorMode: 'ignore' });
    return [[meta.id, { ...schema, additionalProperties: false, description: describe(meta.summary) }]];
  });
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}
