import type { Edit, Position, Severity, Span } from '../../core/index.ts';
import type { JsonEntity } from '../../service/json-entity.ts';

/**
 * What `--format json` prints: a contract, described by `schemas/report.schema.json` and `docs/cli.md`. Offsets are
 * UTF-16 code units from the first character behind a byte order mark; lines and characters count from 0.
 */
export interface JsonReport {
  readonly version: 1;
  readonly files: readonly JsonFile[];
  readonly summary: {
    readonly files: number;
    readonly findings: number;
    readonly errors: number;
    readonly warnings: number;
    readonly information: number;
    readonly hints: number;
    readonly ms: number;
  };
}

export interface JsonFile {
  readonly path: string;
  readonly findings: readonly JsonFinding[];
  readonly entities: readonly JsonEntity[];
}

export interface JsonFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly Edit[];
  }[];
}
