import { isMap } from 'yaml';
import type { HouseName } from '../knowledge/index.ts';
import type { Edit } from '../text/edit.ts';
import { addToSection } from './add-to-section.ts';

/**
 * The edits that add a name to the section `names` of a style file, which may be empty; none where the name is there
 * already. Undefined where the file cannot be read, or has something other than a list in that section.
 */
export function addHouseName(source: string, name: HouseName): readonly Edit[] | undefined {
  return addToSection(
    source,
    'names',
    name,
    (item) => isMap(item) && String(item.get('name')).trim() === name.name,
  );
}
