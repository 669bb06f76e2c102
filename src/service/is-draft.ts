import { isMostlyArabic } from '../core/index.ts';
import type { DraftDocument } from './draft-document.ts';

/** The language whose very name says that the text is an Arabic draft. */
const DRAFT_LANGUAGE = 'arabic-draft';

/**
 * Whether a document is ours to review. Plain text, Markdown and whatever else an editor sends must read as Arabic,
 * lest a README be covered with findings about its Latin full stops.
 */
export function isDraft(document: DraftDocument): boolean {
  return document.languageId === DRAFT_LANGUAGE || isMostlyArabic(document.text);
}
