import { foreignFormats, type ForeignFormat } from './import/import-file.ts';
import { atMost, choice } from './option-values.ts';
import type { Arguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

export interface ImportOptions {
  readonly input: string;
  readonly from: ForeignFormat | undefined;
  readonly output: string | undefined;
}

export function importOptions(read: Arguments): ImportOptions {
  const { operands, values } = read;
  const [input] = operands;
  if (input === undefined) {
    throw new UsageError({
      ar: 'اذكر الملف الذي تُنقل قواعده: قائمة prh أو قاعدة Vale أو جدول CSV أو قائمة LanguageTool.',
      en: 'Name the file whose rules are to be carried over: of prh, of Vale, a CSV table or a list of LanguageTool.',
    });
  }
  atMost(operands, 1);
  return {
    input,
    from: values.has('from') ? choice(read, 'from', foreignFormats, 'csv') : undefined,
    output: values.get('output')?.at(-1),
  };
}
