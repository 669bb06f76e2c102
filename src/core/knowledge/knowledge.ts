import type { Block } from '../text/block.ts';
import type { HouseName } from './house-name.ts';
import type { NameMention } from './name-mention.ts';

/**
 * What the engine knows of names: a tagger and lists, read once from the bytes of `names.bin` and shared by all
 * drafts. Types only, so that a draft may carry it without knowing how it is made.
 */
export interface Knowledge {
  /** Names the data it was made from: two of the same version answer alike. */
  readonly version: string;
  readonly lists: NameLists;
  /** The names that come with the product; a house puts its own on top. */
  readonly houseNames: readonly HouseName[];
  /**
   * How rare a word is in the news, hamzas aside: 0 for the most frequent, a step each time half as frequent; undefined for
   * one that is not among the 60,000 most frequent.
   */
  rarityOf(word: string): number | undefined;
  /** The names of each block of one draft, in order; what stands in one block helps to read the others. */
  tag(blocks: readonly Block[]): readonly (readonly NameMention[])[];
}

/**
 * The lists of `dictionaries`. Words and phrases are given as written, with single blanks and without prefixes; they
 * are compared with hamzas, final ى/ي and ة/ه, tashkeel and tatweel folded.
 */
export interface NameLists {
  /** Whether Arabs bear it as a name: «محمد», «حسين», «القحطاني». */
  isNativeName(word: string): boolean;
  /** Whether it is a place on the lists: «القاهرة», «المملكة المتحدة». */
  isPlace(phrase: string): boolean;
  /** Whether it is an organisation, agency or outlet on the lists: «الأمم المتحدة», «رويترز». */
  isOrganisation(phrase: string): boolean;
  /** Whether an organisation's name may begin with it: «وزارة», «مجلس», «صحيفة». */
  isOrganisationHead(word: string): boolean;
  /** The kind of a title or function: «المشير», «رئيس», «نائب رئيس», «الصحفي»; undefined for none. */
  titleKind(phrase: string): TitleKind | undefined;
}

/** `rank` «المشير», `office` «رئيس», `honorific` «معالي», `degree` «الدكتور», `profession` «الصحفي», `kinship` «نجل». */
export type TitleKind = 'rank' | 'office' | 'honorific' | 'degree' | 'profession' | 'kinship';
