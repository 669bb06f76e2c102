import { isMap, isNode, isScalar, parseDocument, type Document, type ParsedNode } from 'yaml';
import { configurationProblems, usableLevels } from '../configuration.ts';
import type { ReviewConfiguration } from '../engine.ts';
import type { Localized } from '../localized.ts';
import type { RuleLevel } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { Span } from '../text/span.ts';
import { readDictionaryPaths } from './read-dictionary-paths.ts';
import { readHouseNames } from './read-house-names.ts';
import { readHouseWords } from './read-house-words.ts';

/** What is wrong in a style file, and where: UTF-16 offsets of the file. */
export interface StyleProblem extends Span {
  readonly message: Localized;
}

export interface Style {
  /** What can be used of the file. */
  readonly configuration: ReviewConfiguration;
  readonly problems: readonly StyleProblem[];
  /** The dictionaries that the file names, to be read by who can. */
  readonly dictionaries?: readonly DictionaryReference[];
}

/** A dictionary that a style file names, and where. */
export interface DictionaryReference extends Span {
  /** Relative to the folder of the style file, with forward slashes. */
  readonly path: string;
}

const STYLE_KEYS: readonly string[] = ['severity', 'options', 'dateline', 'names', 'words', 'dictionaries'];
const NAME_KEYS: readonly string[] = ['names'];
const EMPTY: Style = { configuration: {}, problems: [] };

/**
 * Reads a house style: YAML (or JSON, which is YAML) with the keys `severity`, rule id to level, `options`, rule id to
 * options, `dateline`, where the date of drafts comes from, `names`, the names of the house, `words`, its words, and
 * `dictionaries`, files of more words. Never throws; every problem is located.
 */
export function parseStyle(source: string): Style {
  return parseSections(source, STYLE_KEYS);
}

/** Reads a list of names: a style file with the section `names` alone. Never throws; every problem is located. */
export function parseNames(source: string): Style {
  return parseSections(source, NAME_KEYS);
}

function parseSections(source: string, keys: readonly string[]): Style {
  // Aliases are bounded so that a "billion laughs" file costs nothing.
  const document = parseDocument(source, { prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      configuration: {},
      problems: document.errors.map(({ pos: [start, end], message }) => ({
        // What is missing is missed behind the last character.
        start: Math.min(start, source.length),
        end: Math.min(end, source.length),
        message: { ar: `صيغة YAML غير صحيحة: ${message}`, en: `Broken YAML: ${message}` },
      })),
    };
  }
  if (document.contents === null) return EMPTY;
  if (!isMap(document.contents)) {
    return { configuration: {}, problems: [problemAt(document, [], notAMap('الملف', 'The file'))] };
  }
  let plain: Readonly<Record<string, unknown>>;
  try {
    plain = document.toJS({ maxAliasCount: 100 }) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      configuration: {},
      problems: [problemAt(document, [], { ar: `صيغة YAML غير صحيحة: ${reason}`, en: reason })],
    };
  }
  return readSections(document, plain, keys);
}

function readSections(
  document: Document.Parsed,
  plain: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Style {
  const problems: StyleProblem[] = [];
  const sections: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [key, value] of Object.entries(plain)) {
    if (!keys.includes(key)) {
      problems.push(
        problemAtKey(document, [key], {
          ar: `المفتاح «${key}» غير معروف هنا؛ المعروف: ${keys.join('، ')}.`,
          en: `Unknown key "${key}" here; known: ${keys.join(', ')}.`,
        }),
      );
    } else if (['dateline', 'names', 'words', 'dictionaries'].includes(key)) {
      continue;
    } else if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
      problems.push(problemAt(document, [key], notAMap(`«${key}»`, `"${key}"`)));
    } else {
      sections[key] = (value ?? {}) as Readonly<Record<string, unknown>>;
    }
  }
  const { names, problems: problemsOfNames } = readHouseNames(plain['names']);
  const { words, problems: problemsOfWords } = readHouseWords(plain['words']);
  const { paths, problems: problemsOfPaths } = readDictionaryPaths(plain['dictionaries']);
  const given: ReviewConfiguration = {
    levels: (sections['severity'] ?? {}) as Readonly<Record<string, RuleLevel>>,
    options: sections['options'] ?? {},
    ...(typeof plain['dateline'] === 'string' && { dateline: plain['dateline'] }),
    ...(names.length > 0 && { names }),
    ...(words.length > 0 && { words }),
  };
  for (const { path, message, isUnknownKey } of [
    ...configurationProblems(rules, given),
    ...problemsOfNames,
    ...problemsOfWords,
    ...problemsOfPaths,
  ]) {
    problems.push((isUnknownKey ? problemAtKey : problemAt)(document, path, message));
  }
  const dictionaries = [...paths].map(([i, path]) => {
    const { start, end } = placeOf(document, ['dictionaries', String(i)]);
    return { start, end, path };
  });
  return {
    configuration: { ...given, levels: usableLevels(given.levels) },
    problems,
    ...(dictionaries.length > 0 && { dictionaries }),
  };
}

function notAMap(ar: string, en: string): Localized {
  return { ar: `${ar} يجب أن يكون أزواجا من مفتاح وقيمة.`, en: `${en} must be a map of keys and values.` };
}

/** The place of the key that ends `path`, or of the value at it where the key itself is right. */
function problemAtKey(document: Document.Parsed, path: readonly string[], message: Localized): StyleProblem {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key
    : undefined;
  if (!isScalar(key) || !key.range) return problemAt(document, path, message);
  return { start: key.range[0], end: key.range[1], message };
}

function problemAt(document: Document.Parsed, path: readonly string[], message: Localized): StyleProblem {
  return { ...placeOf(document, path), message };
}

/** The place of the value at `path`, or of the deepest part of the path that the file has. */
function placeOf(document: Document.Parsed, path: readonly string[]): Span {
  for (let length = path.length; length >= 0; length--) {
    const node = (length === 0 ? document.contents : document.getIn(path.slice(0, length), true)) as
      ParsedNode | null | undefined;
    if (isNode(node) && node.range)
      return { start: node.range[0], end: Math.max(node.range[1], node.range[0]) };
  }
  return { start: 0, end: 0 };
}
