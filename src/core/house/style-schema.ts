import {
  array,
  boolean,
  nonEmpty,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
  unknown,
  type GenericSchema,
} from 'valibot';
import { ruleLevels } from '../configuration.ts';
import { houseRuleSchema } from '../rule-kinds/index.ts';
import { houseNameSchema } from './house-name-schema.ts';
import type { Switch } from './switch-choices.ts';
import { switches } from './switches.ts';

/** The messages are keys of what `expectedOf` says in words. */
const text = pipe(string(), nonEmpty('text'));
const textOrList = union([text, array(text)], 'textOrList');
/** No `u` flag, which JSON Schema cannot carry. */
const ruleOrGroup = pipe(string(), regex(/^[\dA-Za-z-]+\/(?:\*|[\dA-Za-z-]+)$/, 'ruleOrGroup'));
const day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/, 'day'));
const dateline = pipe(string(), regex(/^(?:head|none|\d{4}-\d{2}-\d{2})$/, 'dateline'));
const level = picklist(ruleLevels);

function valuesOf({ choices }: Switch): GenericSchema {
  const values = choices.map(({ value }) => value);
  return values.includes(true) ? boolean() : picklist(values.filter((value) => typeof value !== 'boolean'));
}

const style = strictObject(
  Object.fromEntries(Object.entries(switches).map(([name, each]) => [name, optional(valuesOf(each))])),
);

/** What an override may set, and the base of the file too. */
const settings = {
  style: optional(style),
  severity: optional(record(ruleOrGroup, level)),
  options: optional(record(string(), record(string(), unknown()))),
  dateline: optional(dateline),
};

/** An entry of the section `overrides`. */
const override = strictObject({ files: textOrList, ...settings });

/** An entry of the section `ignore`. */
const ignore = strictObject({
  rule: ruleOrGroup,
  text: optional(text),
  files: optional(textOrList),
  reason: optional(string()),
  until: optional(day),
});

/** The whole style file: what it is checked by, and what editors are told of it. */
export const styleSchema = strictObject({
  extends: optional(textOrList),
  ...settings,
  names: optional(array(houseNameSchema)),
  words: optional(array(string())),
  dictionaries: optional(array(pipe(string(), regex(/\.dic$/)))),
  ignore: optional(array(ignore)),
  rules: optional(array(houseRuleSchema)),
  overrides: optional(array(override)),
});

/** The schemas of single entries, so that one that is wrong costs the others nothing. */
export const entrySchemas = { override, ignore, dateline, textOrList };
