import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsOfBundles } from './bundle.ts';

/** A package of others whose code stands in a bundle of ours. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly notice: string;
}

const project = fileURLToPath(new URL('..', import.meta.url));

/** The packages in the bundles, by name. Throws where one comes without a licence text. */
export async function bundledPackages(): Promise<readonly BundledPackage[]> {
  const folders = new Set<string>();
  for (const path of await inputsOfBundles()) {
    const [folder] = /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    if (folder) folders.add(folder);
  }
  return [...folders].map(readPackage).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

const sortKey = ({ name, version }: BundledPackage): string => `${name} ${version}`;

function readPackage(folder: string): BundledPackage {
  const path = join(project, folder);
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} comes without a licence text: add its notice by hand`);
  return {
    name: manifest['name']!,
    version: manifest['version']!,
    licence: manifest['license']!,
    notice: readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}
