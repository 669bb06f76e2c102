const QUESTION = /^([وف]?)أ(.+)$/;
/** Verbal nouns: «اجتماع», «انتخابات», «استخدام», with a connecting alef; «إعادة», «إجراءات», with an ending. */
const CONNECTED = /^ا(?:ن..ا.|[^س]ت.ا.|ست..ا.|ست.ا.ة)/;
const CAUSATIVE = /^إ(?:.ا.ة|..ا.(?:ة|ات))$/;

/** «ألإدارة»: nobody asks so, and «ألأمر» is a slip for «الأمر». */
const ARTICLE = /^ل[أإآ].../;

/**
 * Whether a word that the dictionary lists is no more than «أ», which asks, and a word: it takes «أعادة» for «is it a
 * custom?», where everyone else reads a misspelt «إعادة».
 */
export function isFarFetchedQuestion(word: string, has: (word: string) => boolean): boolean {
  const [, conjunction = '', rest = ''] = QUESTION.exec(word) ?? [];
  if (rest === '') return false;
  return (
    (ARTICLE.test(rest) && has(`${conjunction}ا${rest}`)) ||
    (CONNECTED.test(`ا${rest}`) && has(`${conjunction}ا${rest}`)) ||
    (CAUSATIVE.test(`إ${rest}`) && has(`${conjunction}إ${rest}`))
  );
}
