import type { ReviewOptions } from './options.ts';
import type { Arguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Which style and baseline hold. */
export function styleChoice({
  flags,
  values,
}: Arguments): Pick<ReviewOptions, 'style' | 'noStyle' | 'noBaseline'> {
  const style = values.get('style')?.at(-1);
  const noStyle = flags.has('no-style');
  if (style !== undefined && noStyle) {
    throw new UsageError({
      ar: 'لا يجتمع --style و--no-style.',
      en: '--style and --no-style exclude each other.',
    });
  }
  return { style, noStyle, noBaseline: flags.has('no-baseline') };
}

/** The name of the standard input in a report. */
export function inputName({ values }: Arguments): string {
  return values.get('stdin-name')?.at(-1) ?? '<stdin>';
}

/** Refuses a name of the standard input where it is not read. */
export function checkInputName({ operands, values }: Arguments): void {
  if (!values.has('stdin-name') || operands.includes('-')) return;
  throw new UsageError({
    ar: 'الخيار --stdin-name للدخل المعياري؛ أضف - إلى ما يُقرأ.',
    en: '--stdin-name names the standard input: add - to what is read.',
  });
}
