import type { DraftFormat } from './text/block.ts';

/** The format of a draft by its language id (`markdown`) or its file name (`خبر.md`). */
export function formatOf(languageIdOrFileName: string): DraftFormat {
  return /(?:^|\.)(?:markdown|md)$/i.test(languageIdOrFileName) ? 'markdown' : 'plain';
}
