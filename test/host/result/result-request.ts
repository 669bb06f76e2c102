import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

/** Asks a test process to leave its result in a file. */
export interface ResultRequest {
  readonly file: string;
  /** Names this one run: a file that another run left behind holds another name, and is not taken for an answer. */
  readonly run: string;
}

/** A request for a result in a file of the folder. */
export function requestResult(folder: string, name: string): ResultRequest {
  return { file: join(folder, `${name}.json`), run: randomUUID() };
}

/** The environment variables that carry a request to another process. */
export function requestToEnvironment({ file, run }: ResultRequest): Record<string, string> {
  return { MUDAQQIQ_RESULT_FILE: file, MUDAQQIQ_RESULT_RUN: run };
}

/** The request that this process was started with, if any. */
export function requestFromEnvironment(environment: NodeJS.ProcessEnv): ResultRequest | undefined {
  const { MUDAQQIQ_RESULT_FILE: file, MUDAQQIQ_RESULT_RUN: run } = environment;
  return file && run ? { file, run } : undefined;
}
