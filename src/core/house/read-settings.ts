import { ruleLevels } from '../configuration.ts';
import { parseDatelineSetting } from '../dateline-setting.ts';
import type { RuleLevel } from '../rule.ts';
import { unknownKey } from './issue-problem.ts';
import { entriesOf, isMap, notAMap, readEntry, type PlainMap, type Report } from './read-entry.ts';
import type { StyleLayer, StyleOptions } from './style-layer.ts';
import { entrySchemas } from './style-schema.ts';
import type { Switch, SwitchValue } from './switch-choices.ts';
import { switches, type SwitchName } from './switches.ts';

/** The levels and options that a file gives in so many words, without what follows from its switches. */
export interface RuleSettings {
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly options: StyleOptions;
}

/** Reads what a style file and each of its overrides may set: `style`, `severity`, `options` and `dateline`. */
export function readSettings(
  sections: PlainMap,
  path: readonly string[],
  report: Report,
): { readonly layer: StyleLayer; readonly settings: RuleSettings } {
  const style = readStyleSwitches(sections['style'], [...path, 'style'], report);
  const levels = readLevels(sections['severity'], [...path, 'severity'], report);
  const options = readOptions(sections['options'], [...path, 'options'], report);
  const dateline = readDateline(sections['dateline'], [...path, 'dateline'], report);
  const layer: StyleLayer = {
    ...(Object.keys(style).length > 0 && { style }),
    ...withSwitches(style, { levels, options }),
    ...(dateline !== undefined && { dateline }),
  };
  return { layer, settings: { levels, options } };
}

function readStyleSwitches(
  section: unknown,
  path: readonly string[],
  report: Report,
): Partial<Record<SwitchName, SwitchValue>> {
  const chosen: Partial<Record<SwitchName, SwitchValue>> = {};
  for (const [name, given] of entriesOf(section, path, report)) {
    if (!Object.hasOwn(switches, name)) {
      report(unknownKey([...path, name], Object.keys(switches)));
      continue;
    }
    const { choices }: Switch = switches[name as SwitchName];
    const choice = choices.find(({ value }) => value === given);
    if (choice) chosen[name as SwitchName] = choice.value;
    else {
      const values = choices.map(({ value }) => String(value));
      report({
        path: [...path, name],
        message: {
          ar: `«${String(given)}» ليس من قيم «${name}»؛ قيمه: ${values.join('، ')}.`,
          en: `"${String(given)}" is not a value of "${name}"; its values are ${values.join(', ')}.`,
        },
      });
    }
  }
  return chosen;
}

function readLevels(section: unknown, path: readonly string[], report: Report): RuleSettings['levels'] {
  const levels: Record<string, RuleLevel> = {};
  for (const [id, given] of entriesOf(section, path, report)) {
    const level = ruleLevels.find((each) => each === given);
    if (level) levels[id] = level;
    else {
      const allowed = ruleLevels.join(', ');
      report({
        path: [...path, id],
        message: {
          ar: `الدرجة «${String(given)}» غير معروفة؛ الدرجات: ${allowed}.`,
          en: `Unknown level "${String(given)}"; the levels are ${allowed}.`,
        },
      });
    }
  }
  return levels;
}

function readOptions(section: unknown, path: readonly string[], report: Report): StyleOptions {
  const options: Record<string, PlainMap> = {};
  for (const [id, given] of entriesOf(section, path, report)) {
    if (isMap(given)) options[id] = given;
    else if (given !== null) report({ path: [...path, id], message: notAMap(`«${id}»`, `"${id}"`) });
  }
  return options;
}

function readDateline(given: unknown, path: readonly string[], report: Report): string | undefined {
  if (given === undefined || given === null) return undefined;
  const dateline = readEntry(entrySchemas.dateline, given, path, report);
  if (dateline === undefined || parseDatelineSetting(dateline) !== undefined) return dateline;
  report({
    path,
    message: { ar: `لا يوجد يوم «${dateline}».`, en: `There is no day "${dateline}".` },
  });
  return undefined;
}

/** Levels and options with those that follow from switches below them. */
function withSwitches(
  style: Partial<Record<SwitchName, SwitchValue>>,
  { levels, options }: RuleSettings,
): Pick<StyleLayer, 'levels' | 'options'> {
  const allLevels: Record<string, RuleLevel> = {};
  const allOptions: Record<string, PlainMap> = {};
  const names = Object.keys(switches) as SwitchName[];
  for (const name of names.filter((each) => style[each] !== undefined)) {
    const { choices }: Switch = switches[name];
    const choice = choices.find(({ value }) => value === style[name]);
    Object.assign(allLevels, choice?.levels);
    for (const [id, set] of Object.entries(choice?.options ?? {}))
      allOptions[id] = { ...allOptions[id], ...set };
  }
  Object.assign(allLevels, levels);
  for (const [id, set] of Object.entries(options)) allOptions[id] = { ...allOptions[id], ...set };
  return {
    ...(Object.keys(allLevels).length > 0 && { levels: allLevels }),
    ...(Object.keys(allOptions).length > 0 && { options: allOptions }),
  };
}
