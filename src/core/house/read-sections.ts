import { dayOf } from '../dateline-setting.ts';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { PlacedRule } from '../rule-kinds/index.ts';
import { itemsOf, isMap, knownKeys, notAMap, readEntry, type PlainMap, type Report } from './read-entry.ts';
import { readDictionaryPaths } from './read-dictionary-paths.ts';
import { readHouseNames } from './read-house-names.ts';
import { readHouseWords } from './read-house-words.ts';
import { readRules } from './read-rules.ts';
import { readSettings, type RuleSettings } from './read-settings.ts';
import type { StyleIgnore, StyleLayer } from './style-layer.ts';
import { entrySchemas, styleSchema } from './style-schema.ts';

/** What a style file sets everywhere, or under the globs of one of its overrides. */
export interface StylePart {
  /** Where it stands in the file. */
  readonly path: readonly string[];
  readonly files?: readonly string[];
  readonly layer: StyleLayer;
  readonly settings: RuleSettings;
}

/** What can be used of the sections of a style file, and what is wrong with the rest. */
export interface SectionsReading {
  readonly extends: readonly string[];
  /** Paths, by their places in the list. */
  readonly dictionaries: ReadonlyMap<number, string>;
  readonly rules: readonly PlacedRule[];
  /** The file itself first, then its overrides. */
  readonly parts: readonly StylePart[];
  readonly problems: readonly ConfigurationProblem[];
}

const KEYS = Object.keys(styleSchema.entries);
const OVERRIDE_KEYS = Object.keys(entrySchemas.override.entries);

/** Reads a style file as plain data. Ids of rules are not looked up: files that it extends may bring rules along. */
export function readSections(plain: PlainMap): SectionsReading {
  const problems: ConfigurationProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const sections = knownKeys(plain, KEYS, [], report);
  const { layer, settings } = readSettings(sections, [], report);
  const { names, problems: faultsOfNames } = readHouseNames(sections['names']);
  const { words, problems: faultsOfWords } = readHouseWords(sections['words']);
  const { paths, problems: faultsOfPaths } = readDictionaryPaths(sections['dictionaries']);
  for (const problem of [...faultsOfNames, ...faultsOfWords, ...faultsOfPaths]) report(problem);
  const ignore = readIgnores(sections['ignore'], report);
  const rules = readRules(sections['rules'], report);
  const base: StyleLayer = {
    ...layer,
    ...(names.length > 0 && { names }),
    ...(words.length > 0 && { words }),
    ...(ignore.length > 0 && { ignore }),
    ...(rules.length > 0 && { rules: rules.map(({ rule }) => rule) }),
  };
  const bases = sections['extends'] ?? [];
  return {
    extends: listOf(readEntry(entrySchemas.textOrList, bases, ['extends'], report) ?? []),
    dictionaries: paths,
    rules,
    parts: [{ path: [], layer: base, settings }, ...readOverrides(sections['overrides'], report)],
    problems,
  };
}

function readOverrides(section: unknown, report: Report): readonly StylePart[] {
  return itemsOf(section, ['overrides'], report).flatMap((given, i): readonly StylePart[] => {
    const path = ['overrides', String(i)];
    if (!isMap(given)) {
      report({ path, message: notAMap('كل بند من «overrides»', 'An entry of "overrides"') });
      return [];
    }
    const sections = knownKeys(given, OVERRIDE_KEYS, path, report);
    if (sections['files'] === undefined) {
      report({
        path,
        message: {
          ar: 'ينقص هنا المفتاح «files»: المسودات التي يخصّها هذا البند.',
          en: 'The key "files" is missing here: the drafts that this entry is for.',
        },
      });
      return [];
    }
    const files = readEntry(entrySchemas.textOrList, sections['files'], [...path, 'files'], report);
    const read = readSettings(sections, path, report);
    return files === undefined ? [] : [{ path, files: listOf(files), ...read }];
  });
}

function readIgnores(section: unknown, report: Report): readonly StyleIgnore[] {
  return itemsOf(section, ['ignore'], report).flatMap((given, i): readonly StyleIgnore[] => {
    const path = ['ignore', String(i)];
    const entry = readEntry(entrySchemas.ignore, given, path, report);
    if (!entry) return [];
    const { rule, text, files, reason, until } = entry;
    if (until !== undefined && dayOf(until) === undefined) {
      report({
        path: [...path, 'until'],
        message: { ar: `لا يوجد يوم «${until}».`, en: `There is no day "${until}".` },
      });
      return [];
    }
    const optional = {
      ...(text !== undefined && { text }),
      ...(files !== undefined && { files: listOf(files) }),
      ...(reason !== undefined && { reason }),
      ...(until !== undefined && { until }),
    };
    return [{ rule, path, ...optional }];
  });
}

function listOf(given: string | readonly string[]): readonly string[] {
  return typeof given === 'string' ? [given] : given;
}
