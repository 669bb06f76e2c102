import { toJsonSchema } from '@valibot/to-json-schema';
import { ruleLevels } from './configuration.ts';
import type { Language } from './localized.ts';
import { rules } from './rules/index.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the level of each rule, described in one language. */
export function severitySchema(language: Language): JsonSchema {
  const properties = rules.map(({ meta }) => [
    meta.id,
    { enum: ruleLevels, default: meta.level, description: meta.summary[language] },
  ]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** The JSON Schema of the options of the rules that have any. */
export function optionsSchema(language: Language): JsonSchema {
  const properties = rules.flatMap(({ meta, options }) => {
    if (!options) return [];
    const { $schema: _, ...schema } = toJsonSchema(options, { typeMode: 'input', errorMode: 'ignore' });
    return [[meta.id, { ...schema, additionalProperties: false, description: meta.summary[language] }]];
  });
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}
