import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { readKnowledge, readLexicon, type Knowledge, type Lexicon } from '../core/index.ts';
import { localDay } from '../service/local-day.ts';
import { useColour } from './colour.ts';
import { ExitCode } from './exit-code.ts';

/** A stream that the program writes to. */
export interface Output {
  /** Whether people read it at once: then paths are isolated for right-to-left lines and progress is shown. */
  readonly isTerminal: boolean;
  readonly colour: boolean;
  write(data: string | Uint8Array): void;
}

/** Everything the program needs of the world around it, so that tests run it inside their own process. */
export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly standardInput: Readable;
  readonly standardOutput: Output;
  readonly standardError: Output;
  /** Reads what is known of names; rejects where the file of it is missing or damaged. */
  readKnowledge(): Promise<Knowledge>;
  /** Reads the words of the language; rejects where the file of them is missing or damaged. */
  readLexicon(): Promise<Lexicon>;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Such as `2024-11-22`. */
  today(): string;
}

/** The real world: this process. */
export function createProcessHost(): Host {
  return Object.freeze({
    environment: process.env,
    workingDirectory: process.cwd(),
    // A getter, because the stream opens what lies behind it as soon as it is touched.
    get standardInput() {
      return process.stdin;
    },
    standardOutput: outputTo(process.stdout),
    standardError: outputTo(process.stderr),
    // They lie beside the bundle.
    readKnowledge: async () => readKnowledge(await readFile(new URL('names.bin', import.meta.url))),
    readLexicon: async () => readLexicon(await readFile(new URL('lexicon.bin', import.meta.url))),
    now: () => performance.now(),
    today: () => localDay(new Date()),
  });
}

function outputTo(stream: NodeJS.WriteStream): Output {
  const isTerminal = stream.isTTY;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`mudaqqiq … | head`) is no fault: the rest is left unsaid.
    if (error.code === 'EPIPE') return;
    // A report that is cut short must not pass for a whole one.
    if (stream !== process.stderr) process.stderr.write(`mudaqqiq: ${error.message}\n`);
    process.exit(ExitCode.unusable);
  });
  return Object.freeze({
    isTerminal,
    colour: useColour(isTerminal, process.env),
    write: (data: string | Uint8Array) => void stream.write(data),
  });
}
