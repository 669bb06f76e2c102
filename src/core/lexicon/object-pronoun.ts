const ENDING = /^(.+)و(ن?)(?:ه|ها|هم|هما|هن|ك|كم|كما|نا|ني)$/;
/** «سألتمونا» of «سألتم». */
const SECOND_PERSON = /^(.+تم)و(?:ه|ها|هم|هما|هن|نا|ني)$/;
const FUTURE = /^([وف]?)س(?=[يتن])/;

/**
 * Whether a word is a verb in the plural with an object pronoun, «يستخدمونها», «سبقونا» or «سألتمونا», which the dictionary lists
 * without the pronoun only: «يستخدمون», «سبقوا». That both plurals stand in it tells verbs from «معلمون».
 */
export function isVerbWithPronoun(word: string, has: (word: string) => boolean): boolean {
  const [, verb] = SECOND_PERSON.exec(word) ?? [];
  if (verb !== undefined && has(verb)) return true;
  const [, stem, nun] = ENDING.exec(word) ?? [];
  if (stem === undefined) return false;
  if (!nun) return has(`${stem}وا`);
  // No «سيستخدموا» beside «سيستخدمون»: what follows the future's letter is the present.
  return has(`${stem}ون`) && has(`${stem.replace(FUTURE, '$1')}وا`);
}
