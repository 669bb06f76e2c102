/** What a style file is called: the first of these names that a folder has. */
export const STYLE_FILE_NAMES = ['mudaqqiq.yml', '.mudaqqiq.yml'] as const;
