import type { Language } from '../core/index.ts';
import { ExitCode } from './exit-code.ts';
import { testsJson } from './formats/tests-json.ts';
import { testsText } from './formats/tests-text.ts';
import type { Host } from './host.ts';

import { printProblems } from './print-problems.ts';
import type { TestOptions } from './test-options.ts';
import { testStyles } from './test-styles.ts';

/** `mudaqqiq test`: tries the examples of the rules that a house declares. */
export async function testCommand(options: TestOptions, host: Host, language: Language): Promise<ExitCode> {
  const { files, problems } = await testStyles(options.inputs, host);
  printProblems(problems, host, language);
  host.standardOutput.write(
    options.format === 'json'
      ? testsJson(files, language)
      : testsText(files, { language, ...host.standardOutput }),
  );
  if (problems.length > 0) return ExitCode.unusable;
  return files.some(({ failures }) => failures.length > 0) ? ExitCode.findings : ExitCode.clean;
}
