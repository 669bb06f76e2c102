import { toJsonSchema } from '@valibot/to-json-schema';
import { ruleLevels } from './configuration.ts';
import { houseNameSchema } from './house/house-name-schema.ts';
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

const NAME_KEYS: Readonly<Record<keyof typeof houseNameSchema.entries, Localized>> = {
  name: { ar: 'الصيغة التي تكتبها الدار', en: 'The form that the house writes' },
  kind: { ar: 'شخص أو مؤسسة أو مكان', en: 'A person, an organisation or a place' },
  accept: { ar: 'صيغ أخرى مقبولة', en: 'Other forms that may stand' },
  forbid: {
    ar: 'صيغ مرفوضة تُكتب الأولى مكانها',
    en: 'Forms that must not stand, for which the first is written',
  },
  latin: { ar: 'الاسم بالحرف اللاتيني', en: 'The name in Latin letters' },
  note: { ar: 'كلمة للمحرّر تظهر مع الملاحظة', en: 'A word to the editor, shown with the finding' },
};

/** The JSON Schema of the names of the house; `describe` chooses the words. */
export function namesSchema(describe: (summary: Localized) => string): JsonSchema {
  const { $schema: _, properties = {}, ...schema } = toJsonSchema(houseNameSchema);
  const described = Object.entries(NAME_KEYS).map(([key, words]) => [
    key,
    { ...(properties[key] as object), description: describe(words) },
  ]);
  return {
    type: ['array', 'null'],
    description: describe({ ar: 'أسماء الدار', en: 'The names of the house' }),
    items: { ...schema, properties: Object.fromEntries(described) },
  };
}
