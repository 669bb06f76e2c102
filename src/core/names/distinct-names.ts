import type { NameLists } from '../knowledge/index.ts';
import { foldName } from './fold-name.ts';
import { hasArticle } from './has-article.ts';

/** Fewer letters tell too little: «علي» and «عالي», «روما» and «رومي». */
const MIN_LETTERS = 4;

/** Endings that make another word of a name: «إيران» gives «إيراني», «ليبيا» gives «ليبيون», «آسيا» gives «آسيوية». */
const ENDINGS =
  /(?:انيه|اويه|ويه|انيون|انيين|اوي|وي|اني|يات|يون|يين|يتين|يان|يه|يا|ات|ون|ين|ان|تين|ي|ه|ا|ء|اء)$/;

const CLITICS = 'وفبلك';

/**
 * Whether two names that look alike are two names for a reason that no model sees: both are names that Arabs bear
 * («محمد», «محمود»), both are places or organisations of the lists («مالي», «ملاوي»), one is an inflection of the other
 * («إيران», «إيراني»), one has the article, or one begins with a letter that may be joined («وفيق», «فيق»).
 */
export function areDistinct(a: string, b: string, lists?: NameLists): boolean {
  const keyA = foldName(a);
  const keyB = foldName(b);
  if (Math.min(keyA.length, keyB.length) < MIN_LETTERS) return true;
  if (hasArticle(a) ? !keyB.startsWith('ال') : hasArticle(b) && !keyA.startsWith('ال')) return true;
  if (addsClitic(keyA, keyB) || addsClitic(keyB, keyA) || isInflected(keyA, keyB)) return true;
  return lists !== undefined && isListed(a, lists) && isListed(b, lists);
}

function addsClitic(longer: string, shorter: string): boolean {
  return CLITICS.includes(longer.charAt(0)) && longer.slice(1) === shorter;
}

function isInflected(a: string, b: string): boolean {
  const stemA = a.replace(ENDINGS, '');
  const stemB = b.replace(ENDINGS, '');
  return stemA === stemB || stemA === b || stemB === a;
}

function isListed(name: string, lists: NameLists): boolean {
  return lists.isNativeName(name) || lists.isPlace(name) || lists.isOrganisation(name);
}
