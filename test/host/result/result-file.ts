import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { ResultRequest } from './result-request.ts';
import type { TestResult } from './test-result.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fileSchema = v.object({
  run: v.string(),
  passed: count,
  failed: count,
  skipped: count,
  failures: v.array(v.string()),
});

/** Leaves the result where it was asked for, complete or not at all. */
export function writeResult({ file, run }: ResultRequest, result: TestResult): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify({ run, ...result }, null, 2));
  renameSync(`${file}.part`, file);
}

/** Reads the result that answers a request. Throws when there is none, when it is damaged or of another run. */
export function readResult({ file, run }: ResultRequest): TestResult {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`The tests left no result in ${file}: they died before their end.`, { cause: error });
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), content);
  if (!parsed.success) throw new Error(`The result in ${file} is damaged: ${parsed.issues[0].message}`);
  const { run: answered, ...result } = parsed.output;
  if (answered !== run) throw new Error(`The result in ${file} is of another run: these tests left none.`);
  return result;
}
