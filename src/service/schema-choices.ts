import type { JsonSchema } from '../core/index.ts';

/** Something that may be written at a place, and what it means. */
export interface SchemaChoice {
  readonly text: string;
  readonly description?: string;
}

type Schemas = readonly JsonSchema[];

/** The keys that a JSON Schema allows at a path, in which `*` is an entry of a list; `kind` chooses among alternatives. */
export function schemaKeys(
  root: JsonSchema,
  path: readonly string[],
  kind?: string,
): readonly SchemaChoice[] {
  const keys = new Map<string, SchemaChoice>();
  for (const { properties } of schemasAt(root, path, kind)) {
    for (const [text, property] of Object.entries((properties ?? {}) as Record<string, JsonSchema>)) {
      const { description } = property;
      if (!keys.has(text)) keys.set(text, { text, ...(typeof description === 'string' && { description }) });
    }
  }
  return [...keys.values()];
}

/** The values that a JSON Schema names at a path. */
export function schemaValues(root: JsonSchema, path: readonly string[], kind?: string): readonly string[] {
  const values = schemasAt(root, path, kind).flatMap((schema) => {
    const { enum: listed = [], const: only, examples = [], type } = schema as Record<string, unknown>;
    const all = [...(listed as unknown[]), ...(only === undefined ? [] : [only]), ...(examples as unknown[])];
    return type === 'boolean' ? [...all, true, false] : all;
  });
  return [...new Set(values.filter((value) => typeof value !== 'object').map(String))];
}

/** What a JSON Schema says of a path. */
export function schemaDescription(
  root: JsonSchema,
  path: readonly string[],
  kind?: string,
): string | undefined {
  const [key, above] = [path.at(-1), path.slice(0, -1)];
  return schemaKeys(root, above, kind).find(({ text }) => text === key)?.description;
}

function schemasAt(root: JsonSchema, path: readonly string[], kind: string | undefined): Schemas {
  let schemas = alternatives(root, root, kind);
  for (const step of path) {
    const entries = schemas.flatMap((schema) => below(root, schema, step, kind));
    // Where one text or a list of them may stand, the examples of the one are those of the other.
    const examples = schemas.flatMap((schema) => (step === '*' && schema['examples'] ? [schema] : []));
    schemas =
      entries.length > 0 ? [...entries, ...examples.map((schema) => ({ examples: schema['examples'] }))] : [];
  }
  return schemas;
}

function below(root: JsonSchema, schema: JsonSchema, step: string, kind: string | undefined): Schemas {
  const { properties, items } = schema as { properties?: Record<string, JsonSchema>; items?: JsonSchema };
  const found = step === '*' ? items : properties?.[step];
  return found ? alternatives(root, found, kind) : [];
}

/** A schema with those that it refers to and chooses among; of rules those of the kind, where that is known. */
function alternatives(root: JsonSchema, schema: JsonSchema, kind: string | undefined): Schemas {
  const { $ref, anyOf, oneOf } = schema as { $ref?: string; anyOf?: Schemas; oneOf?: Schemas };
  if ($ref !== undefined) {
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as JsonSchema)[key], root);
    return alternatives(root, target as JsonSchema, kind);
  }
  const choices = [...(anyOf ?? []), ...(oneOf ?? [])];
  const ofKind = choices.filter((choice) => kind !== undefined && kindOf(choice) === kind);
  const chosen = ofKind.length > 0 ? ofKind : choices;
  return [schema, ...chosen.flatMap((choice) => alternatives(root, choice, kind))];
}

function kindOf(schema: JsonSchema): unknown {
  return (schema as { properties?: { kind?: { const?: unknown } } }).properties?.kind?.const;
}
