import Mocha, { type MochaOptions, type Runner } from 'mocha';
import { countResult } from './count-result.ts';
import { writeResult } from './result-file.ts';
import { requestFromEnvironment } from './result-request.ts';

/** A mocha reporter: prints as the `dot` reporter does, and leaves the result for the process that asked for it. */
export default function reporter(runner: Runner, options: MochaOptions): Mocha.reporters.Base {
  const request = requestFromEnvironment(process.env);
  const result = countResult(runner);
  runner.once('end', () => {
    if (request) writeResult(request, result());
  });
  return new Mocha.reporters.Dot(runner, options);
}
