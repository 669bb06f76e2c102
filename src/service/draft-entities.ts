import type { Entity, LineIndex } from '../core/index.ts';

/** What one draft names, on its way to a file. */
export interface DraftEntities {
  /** The draft, as its reader knows it. */
  readonly path: string;
  readonly entities: readonly Entity[];
  readonly lines: LineIndex;
}
