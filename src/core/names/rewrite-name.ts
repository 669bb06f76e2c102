import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { hasArticle } from './has-article.ts';

/** A place of a name, without what stands joined before it. */
export interface NamePlace extends Span {
  /** What stands joined before the span: «و», «ل», «ول» …; empty where nothing does. */
  readonly prefix: string;
}

/**
 * Puts another name in the place of one. What stands joined before it stays, and «ل» takes the alef of an article:
 * «للقاهرة» becomes «لدمشق», «لدمشق» becomes «للقاهرة», «لمصر» becomes «لليمن», «وأوبزرفر» becomes «وأوبزيرفر».
 */
export function rewriteName({ start, end, prefix }: NamePlace, to: string): Edit {
  return { start, end, text: prefix.endsWith('ل') && hasArticle(to) ? behindLam(to) : to };
}

/** «القاهرة» → «لقاهرة», «الليل» → «ليل»: no word is written with three lams at its head. */
function behindLam(name: string): string {
  const rest = name.slice(1);
  return rest.startsWith('لل') ? rest.slice(1) : rest;
}
