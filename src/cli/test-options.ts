import { choice } from './option-values.ts';
import type { Arguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

export interface TestOptions {
  /** Style files. */
  readonly inputs: readonly string[];
  readonly format: 'text' | 'json';
}

export function testOptions(read: Arguments): TestOptions {
  const { operands } = read;
  if (operands.length === 0) {
    throw new UsageError({
      ar: 'اذكر ملف الأسلوب الذي تُجرَّب أمثلة قواعده، مثل mudaqqiq.yml.',
      en: 'Name the style file whose examples are to be tried, such as mudaqqiq.yml.',
    });
  }
  return { inputs: operands, format: choice(read, 'format', ['text', 'json'], 'text') };
}
