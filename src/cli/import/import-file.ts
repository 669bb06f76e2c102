import { checkExamples, compileRule } from '../../core/index.ts';
import { importCsv } from './import-csv.ts';
import { importLanguageTool } from './import-language-tool.ts';
import { importPrh } from './import-prh.ts';
import { importVale } from './import-vale.ts';
import type { Foreign, Imported, LeftOut, RuleEntry } from './imported.ts';

export const foreignFormats = ['prh', 'vale', 'csv', 'languagetool'] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

const importers: Readonly<Record<ForeignFormat, (file: Foreign) => Imported>> = {
  prh: importPrh,
  vale: importVale,
  csv: importCsv,
  languagetool: importLanguageTool,
};

/** The format that a file is most likely in, by its ending and, of YAML, its keys; undefined where nothing tells. */
export function guessFormat(path: string, text: string): ForeignFormat | undefined {
  if (/\.(?:csv|tsv)$/i.test(path)) return 'csv';
  if (/\.txt$/i.test(path)) return 'languagetool';
  if (!/\.ya?ml$/i.test(path)) return undefined;
  if (/^extends:/m.test(text)) return 'vale';
  return /^rules:/m.test(text) ? 'prh' : undefined;
}

/** Reads a file of another tool. Rules that could not be used here are left out, and examples that do not hold. */
export function importFile(format: ForeignFormat, file: Foreign): Imported {
  const { rules, leftOut } = importers[format](file);
  const more: LeftOut[] = [];
  const usable = rules.flatMap((entry): readonly RuleEntry[] => {
    const { rule, problems } = compileRule(entry);
    if (!rule) {
      more.push(...problems.map(({ message }) => ({ message: about(entry, message) })));
      return [];
    }
    const failures = checkExamples(rule);
    if (failures.length === 0) return [entry];
    more.push(...failures.map(({ message }) => ({ message: about(entry, message) })));
    const { examples: _examples, ...rest } = entry;
    return [rest];
  });
  return { rules: usable, leftOut: [...leftOut, ...more] };
}

function about({ id }: RuleEntry, { ar, en }: LeftOut['message']): LeftOut['message'] {
  return { ar: `${String(id)}: ${ar}`, en: `${String(id)}: ${en}` };
}
