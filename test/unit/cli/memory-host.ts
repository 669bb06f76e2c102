import { Readable } from 'node:stream';
import type { Host, Output } from '../../../src/cli/host.ts';
import { readKnowledge, readLexicon } from '../../../src/core/index.ts';
import { knowledge } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';
import { run } from '../../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly output: Buffer;
  readonly errors: string;
}

interface World {
  readonly input?: string | Buffer;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly colour?: boolean;
  /** In the place of the true `names.bin`. */
  readonly names?: Uint8Array;
  /** In the place of the true `lexicon.bin`. */
  readonly words?: Uint8Array;
}

/** Runs the program within this process, with streams in memory. */
export async function runInMemory(words: readonly string[], world: World = {}): Promise<Ran> {
  const { input = '', folder = process.cwd(), environment = {}, isTerminal = false, colour = false } = world;
  const written = { output: [] as Buffer[], errors: [] as Buffer[] };
  const outputTo = (chunks: Buffer[]): Output => ({
    isTerminal,
    colour,
    write: (data) => void chunks.push(Buffer.from(data)),
  });
  let clock = 0;
  const host: Host = {
    environment,
    workingDirectory: folder,
    standardInput: Readable.from([Buffer.from(input)]),
    standardOutput: outputTo(written.output),
    standardError: outputTo(written.errors),
    readKnowledge: async () => (world.names ? readKnowledge(world.names) : knowledge()),
    readLexicon: async () => (world.words ? readLexicon(world.words) : productLexicon()),
    now: () => clock++,
    today: () => '2024-11-22',
  };
  const code = await run(words, host);
  return { code, output: Buffer.concat(written.output), errors: Buffer.concat(written.errors).toString() };
}
