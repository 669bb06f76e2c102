import { bare } from '../text/characters.ts';

/** Foreign names whose «ال» is no article, as hasty hands write them without a hamza. */
const FOREIGN = new Set(
  (
    'المانيا البانيا الاسكا الان الين الياس الكسي الفريد الفريدو الفونس الفونسو الفارو ' +
    'البرت البرتو البيرت البيرتو اليزابيث اليسون اليانور الينا اليسا الفيس'
  ).split(' '),
);
const FOREIGN_STEM = /^ال(?:كسا?ند|كزا?ند|يكس|يساند)/;

/** Whether a name as it stands alone begins with the article: «القاهرة», not «ألمانيا» or «الكسندر». */
export function hasArticle(name: string): boolean {
  const letters = bare(name.split(' ', 1)[0]!);
  return (
    letters.length > 3 && letters.startsWith('ال') && !FOREIGN.has(letters) && !FOREIGN_STEM.test(letters)
  );
}
