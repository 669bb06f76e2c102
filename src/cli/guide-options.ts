import { choice } from './option-values.ts';
import type { Arguments } from './read-arguments.ts';

export interface GuideOptions {
  readonly style: string | undefined;
  readonly format: 'html' | 'markdown';
  readonly output: string | undefined;
}

export function guideOptions(read: Arguments): GuideOptions {
  const { values } = read;
  return {
    style: values.get('style')?.at(-1),
    format: choice(read, 'format', ['html', 'markdown'], 'html'),
    output: values.get('output')?.at(-1),
  };
}
