import type { Entity } from '../core/index.ts';
import { entitiesCsv } from '../service/entities-csv.ts';
import { entitiesJson } from '../service/entities-json.ts';
import type { ExportEntitiesParams } from './protocol.ts';

/** The entities of a draft as the command line writes them, under the name of its file. */
export function exportedEntities(
  uri: string,
  entities: readonly Entity[],
  format: ExportEntitiesParams['format'],
): string {
  const path = fileName(uri);
  return format === 'csv' ? entitiesCsv([{ path, entities }]) : entitiesJson([{ path, entities }]);
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
