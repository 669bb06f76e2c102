import { hasArticle, rewriteName } from '../names/index.ts';
import type { WantedMatch } from '../phrases/index.ts';
import type { Edit } from '../text/edit.ts';

/**
 * Puts another word behind what is joined before a match: «للهام» → «للمهم», «للغير مشروع» → «لغير المشروع».
 * Undefined where that makes no word: «الأخصائي» does not become «الطبيب مختص».
 */
export function joinPrefix(match: WantedMatch, to: string): Edit | undefined {
  const { start, end, prefix, written } = match;
  if (!hasArticlePrefix(match)) {
    // «للازم» may be «ل» before «لازم» or before «اللازم».
    if (prefix.endsWith('ل') && written.startsWith('ل')) return undefined;
    // «التقرير» has the article and «التزام» has none: «للتقرير», but «لالتزام».
    if (prefix.endsWith('ل') && to.startsWith('الت') && !written.startsWith('ال')) return undefined;
    return rewriteName(match, to);
  }
  if (hasArticle(to) || to.includes(' ') !== written.includes(' ')) return undefined;
  // No word is written with three lams at its head.
  return { start, end, text: prefix.endsWith('لل') && to.startsWith('ل') ? to.slice(1) : to };
}

/** Whether the article is joined before a match: «ال», «وال», «لل». */
export function hasArticlePrefix({ prefix }: WantedMatch): boolean {
  return prefix.endsWith('ال') || prefix.endsWith('لل');
}
