import { toJsonSchema } from '@valibot/to-json-schema';
import { namesSchema, optionsSchema, severitySchema, type JsonSchema } from '../configuration-schema.ts';
import { ruleLevels } from '../configuration.ts';
import type { Localized } from '../localized.ts';
import { IGNORE_KEY_DESCRIPTIONS, KEY_DESCRIPTIONS, RULE_KEY_DESCRIPTIONS } from './key-descriptions.ts';
import { presetNames } from './presets.ts';
import { styleSchema } from './style-schema.ts';
import { switches } from './switches.ts';

type Describe = (words: Localized) => string;
type Properties = Readonly<Record<string, JsonSchema>>;
type ListSchema = JsonSchema & { readonly items: { readonly properties: Properties } };

/** The JSON Schema of style files, from the schema that they are checked by; `describe` chooses the words. */
export function styleJsonSchema(describe: Describe): JsonSchema {
  const { properties, ...schema } = plainSchema();
  const severity = severityOf(describe);
  const options = optionsSchema(describe);
  const style = describedSwitches(properties['style']!, describe);
  const settings = { style, severity, options };
  const overrides = properties['overrides'] as ListSchema;
  const ignore = properties['ignore'] as ListSchema;
  const rules = properties['rules'] as JsonSchema & { items: { oneOf: { properties: Properties }[] } };
  const sections: Properties = {
    ...properties,
    ...settings,
    extends: {
      ...properties['extends'],
      examples: [...presetNames, './desk/names.yml', '@daily/mudaqqiq-style'],
    },
    names: namesSchema(describe),
    overrides: {
      ...overrides,
      items: {
        ...overrides.items,
        properties: described(
          { ...overrides.items.properties, ...sameAsAbove(...Object.keys(settings), 'dateline') },
          KEY_DESCRIPTIONS,
          describe,
        ),
      },
    },
    ignore: {
      ...ignore,
      items: {
        ...ignore.items,
        properties: described(ignore.items.properties, IGNORE_KEY_DESCRIPTIONS, describe),
      },
    },
    rules: {
      ...rules,
      items: {
        oneOf: rules.items.oneOf.map((kind) => ({
          ...kind,
          properties: described(kind.properties, RULE_KEY_DESCRIPTIONS, describe),
        })),
      },
    },
  };
  const nullable = Object.entries(described(sections, KEY_DESCRIPTIONS, describe)).map(([key, section]) => [
    key,
    orEmpty(section),
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Mudaqqiq house style',
    ...schema,
    properties: Object.fromEntries(nullable),
  };
}

function sameAsAbove(...keys: readonly string[]): Properties {
  return Object.fromEntries(keys.map((key) => [key, { $ref: `#/properties/${key}` }]));
}

function plainSchema(): JsonSchema & { readonly properties: Properties } {
  const { $schema: _, ...schema } = toJsonSchema(styleSchema, { typeMode: 'input', errorMode: 'ignore' });
  return schema as JsonSchema & { readonly properties: Properties };
}

/** Levels of the rules of the product, of groups and of rules of the house. */
function severityOf(describe: Describe): JsonSchema {
  return {
    ...severitySchema(describe),
    patternProperties: { '^[a-z][a-z0-9-]*/(?:\\*|[a-z0-9][a-z0-9-]*)$': { enum: ruleLevels } },
  };
}

function describedSwitches(schema: JsonSchema, describe: Describe): JsonSchema {
  const properties = schema['properties'] as Properties;
  const summaries = Object.fromEntries(
    Object.entries(switches).map(([name, { summary }]) => [name, summary]),
  );
  const defaults = Object.entries(described(properties, summaries, describe)).map(([name, property]) => [
    name,
    { ...property, default: switches[name as keyof typeof switches].choices[0]!.value },
  ]);
  return { ...schema, properties: Object.fromEntries(defaults) };
}

function described(
  properties: Properties,
  words: Readonly<Record<string, Localized>>,
  describe: Describe,
): Properties {
  const entries = Object.entries(properties).map(([key, property]) => {
    const description = words[key];
    return [key, description ? { ...property, description: describe(description) } : property];
  });
  return Object.fromEntries(entries);
}

/** A section may stand there with nothing in it yet. */
function orEmpty(section: JsonSchema): JsonSchema {
  const { type } = section;
  return typeof type === 'string' ? { ...section, type: [type, 'null'] } : section;
}
