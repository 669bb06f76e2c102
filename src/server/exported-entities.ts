import { entitiesOf, type Draft } from '../core/index.ts';
import { entitiesCsv } from '../service/entities-csv.ts';
import { entitiesJson } from '../service/entities-json.ts';
import type { ExportEntitiesParams } from './protocol.ts';

/** The entities of a draft as the command line writes them, under the name of its file. */
export function exportedEntities(uri: string, draft: Draft, format: ExportEntitiesParams['format']): string {
  const drafts = [{ path: fileName(uri), entities: entitiesOf(draft), lines: draft.lines }];
  return format === 'csv' ? entitiesCsv(drafts) : entitiesJson(drafts);
}

/** «خبر.txt» of `file:///drafts/%D8%AE%D8%A8%D8%B1.txt`. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
