import type { TextEdit } from 'vscode-languageserver';
import type { FindingReference } from '../service/find-again.ts';
import { asRecord } from './as-record.ts';

/** What a diagnostic carries for programs: what it was found on, and every fix as edits of that version. */
export interface DiagnosticData extends FindingReference {
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly TextEdit[];
  }[];
}

/** The value if it is what a diagnostic of this server carries; clients may drop it or send anything in its place. */
export function asDiagnosticData(value: unknown): DiagnosticData | undefined {
  const data = asRecord(value);
  const isOurs = data !== undefined && typeof data.version === 'number' && asRecord(data.key) !== undefined;
  return isOurs ? (data as unknown as DiagnosticData) : undefined;
}
