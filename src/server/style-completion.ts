import { CompletionItemKind, type CompletionItem, type Hover, type Position } from 'vscode-languageserver';
import {
  createLineIndex,
  groupOf,
  rules as productRules,
  rulesOfHouse,
  styleJsonSchema,
  type JsonSchema,
  type Language,
  type ResolvedStyle,
} from '../core/index.ts';
import { schemaDescription, schemaKeys, schemaValues } from '../service/schema-choices.ts';
import { yamlPlaceAt, type YamlPlace } from '../service/yaml-place.ts';
import { toRange } from './convert.ts';
import type { Voice } from './voice.ts';

/** A style file as an editor holds it. */
export interface EditedStyle {
  readonly uri: string;
  readonly text: string;
  /** The style that was made of it last. */
  readonly style: ResolvedStyle | undefined;
}

const schemas = new Map<Language, JsonSchema>();

function schemaIn(language: Language): JsonSchema {
  let schema = schemas.get(language);
  if (!schema) schemas.set(language, (schema = styleJsonSchema((words) => words[language])));
  return schema;
}

/** What may be written at a position of a style file: keys, and values where they are known. */
export function completeStyle(
  { uri, text, style }: EditedStyle,
  position: Position,
  voice: Voice,
): CompletionItem[] {
  const lines = createLineIndex(text);
  const place = yamlPlaceAt(text, lines.offsetAt(position));
  if (!place) return [];
  const { path, kind, siblingKind } = place;
  const schema = schemaIn(voice.language);
  const range = toRange(lines, place);
  const item = (
    label: string,
    newText: string,
    of: CompletionItemKind,
    description?: string,
  ): CompletionItem => ({
    label,
    kind: of,
    ...(description !== undefined && { documentation: voice.quote(description) }),
    textEdit: { range, newText },
  });
  const valuePath = kind === 'value' ? path : path.at(-1) === '*' ? path : undefined;
  const values = valuePath
    ? [
        ...schemaValues(schema, valuePath, siblingKind),
        ...(isRuleValue(place) ? ruleIds(uri, style).keys() : []),
      ]
    : [];
  const items = values.map((value) => item(value, value, CompletionItemKind.Value));
  if (kind === 'value') return items;
  const known = schemaKeys(schema, path, siblingKind);
  const more = path.at(-1) === 'severity' ? [...ruleIds(uri, style)] : [];
  // A key that has its colon already keeps it.
  const colon = place.key === '' ? ': ' : '';
  return [
    ...items,
    ...known.map((key) => item(key.text, key.text + colon, CompletionItemKind.Property, key.description)),
    ...more
      .filter(([id]) => !known.some((key) => key.text === id))
      .map(([id, summary]) => item(id, id + colon, CompletionItemKind.Property, summary?.[voice.language])),
  ];
}

/** What the key at a position of a style file means. */
export function hoverStyle(
  { text }: Pick<EditedStyle, 'text'>,
  position: Position,
  voice: Voice,
): Hover | null {
  const lines = createLineIndex(text);
  const place = yamlPlaceAt(text, lines.offsetAt(position));
  if (!place || place.key === '') return null;
  const path = place.kind === 'value' ? place.path : [...place.path, place.key];
  const description = schemaDescription(schemaIn(voice.language), path, place.siblingKind);
  if (description === undefined) return null;
  return { contents: { kind: 'plaintext', value: voice.quote(description) }, range: toRange(lines, place) };
}

function isRuleValue({ path }: YamlPlace): boolean {
  return path.join('/') === 'ignore/*/rule';
}

/** The rules at hand and their groups, with what they are about. */
function ruleIds(uri: string, style: ResolvedStyle | undefined) {
  const rules = rulesOfHouse(productRules, style?.configurationFor(uri) ?? {});
  const groups = rules.map(({ meta: { id } }) => [groupOf(id), undefined] as const);
  return new Map([...groups, ...rules.map(({ meta }) => [meta.id, meta.summary] as const)]);
}
