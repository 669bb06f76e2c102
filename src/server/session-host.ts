import type { DataFile } from './protocol.ts';

/** What a session needs to know of the place where the server runs. */
export interface SessionHost {
  /** The address of the folder of rule pages that lies beside the server, with a slash at its end. */
  readonly rulePages?: string;
  /** Reads a file that lies beside the server. */
  readFile(name: DataFile): Promise<Uint8Array>;
  /** Reads a file of the person's folders as text; undefined where there is none. Absent where no files are at hand. */
  readText?(uri: string): Promise<string | undefined>;
}
