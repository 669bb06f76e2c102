import { importPairs, type Pair } from './import-pairs.ts';
import type { Foreign, Imported } from './imported.ts';

/** A list of LanguageTool: `wrong|wrong=right|right`, a tab and a note behind it, `#` before comments. */
export function importLanguageTool(file: Foreign): Imported {
  const pairs = file.text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((source, i): readonly Pair[] => {
      const [content = '', note = ''] = source.replace(/#.*$/, '').split('\t');
      if (content.trim() === '') return [];
      const [wrongs = '', rights = ''] = content.split('=');
      const listed = partsOf(rights);
      const wrong = partsOf(wrongs);
      const each = wrong.length > 0 ? wrong : [''];
      return each.map((one) => ({ wrong: one, rights: listed, note: note.trim() || undefined, line: i + 1 }));
    });
  return importPairs(pairs, file);
}

function partsOf(list: string): readonly string[] {
  return list.split('|').flatMap((part) => part.trim() || []);
}
