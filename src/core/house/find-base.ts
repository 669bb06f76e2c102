import type { Localized } from '../localized.ts';
import { nearest } from '../nearest.ts';
import type { PlacedLayer } from './draft-styles.ts';
import { presetLayers, presetNames } from './presets.ts';
import { folderOf, foldersUpwards, nameOf, resolvePath } from './uris.ts';

/** What an entry of `extends` stands for: the layers of a preset, a file, or nothing, and why. */
export type Base<File> =
  { readonly layers: readonly PlacedLayer[] } | { readonly file: File } | { readonly message: Localized };

const PACKAGE = /^(?:@[\w.-]+\/)?[\w-][\w.-]*$/;

/**
 * Finds what an entry of `extends` stands for: a preset, a path from the folder of the file that has it, or a package
 * of `node_modules`. `chain` are the files that led to that file, which is the last of them.
 */
export async function findBase<File>(
  name: string,
  chain: readonly string[],
  open: (uri: string) => Promise<File | undefined>,
): Promise<Base<File>> {
  const layers = presetLayers(name);
  if (layers) return { layers };
  const folder = folderOf(chain.at(-1)!);
  const path = name.replaceAll('\\', '/');
  if (/^\.{0,2}\//.test(path) || /\.(?:ya?ml|json)$/.test(path)) {
    const uri = resolvePath(folder, path);
    if (chain.includes(uri)) return { message: cyclic([...chain.slice(chain.indexOf(uri)), uri]) };
    const file = await open(uri);
    return file ? { file } : { message: { ar: `لا يوجد ملف «${name}».`, en: `There is no file "${name}".` } };
  }
  if (!PACKAGE.test(name)) return { message: nothing(name) };
  for (const above of foldersUpwards(folder)) {
    const uri = resolvePath(above, `node_modules/${name}/mudaqqiq.yml`);
    if (chain.includes(uri)) return { message: cyclic([...chain.slice(chain.indexOf(uri)), uri]) };
    const file = await open(uri);
    if (file) return { file };
  }
  return { message: nothing(name) };
}

function nothing(name: string): Localized {
  const meant = nearest(name, presetNames);
  return meant
    ? {
        ar: `لا توجد حزمة ولا دار باسم «${name}»؛ أتقصد «${meant}»؟`,
        en: `There is no preset or package "${name}"; do you mean "${meant}"?`,
      }
    : {
        ar: `«${name}» ليس من الدور الجاهزة (${presetNames.join('، ')})، ولا حزمة بهذا الاسم في node_modules، ولا مسار ملف.`,
        en: `"${name}" is no preset (${presetNames.join(', ')}), no package in node_modules and no path of a file.`,
      };
}

function cyclic(uris: readonly string[]): Localized {
  const names = uris.map(nameOf);
  return {
    ar: `حلقة في «extends»: ${names.join(' ← ')}.`,
    en: `"extends" goes in a circle: ${names.join(' → ')}.`,
  };
}
