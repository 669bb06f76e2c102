/** What a style file is called: the first of these names that a folder has. */
export const STYLE_FILE_NAMES = ['mudaqqiq.yml', '.mudaqqiq.yml'] as const;

/** Whether a file, by its address, is called like a style file. */
export function isStyleFileName(uri: string): boolean {
  return STYLE_FILE_NAMES.some((name) => uri.endsWith(`/${name}`));
}
