import { findVariants, foldName, type Spelling, type VariantGroup } from '../../names/index.ts';
import type { Draft } from '../../text/draft.ts';
import { rememberDrafts } from '../../text/remember-drafts.ts';
import { addHamza, dropHamza } from '../orthography/initial-hamza.ts';
import { houseJudgement } from './house-judgement.ts';

/** A spelling that another of the same name should give way to. */
export interface StraySpelling {
  readonly group: VariantGroup;
  readonly stray: Spelling;
  /** The spelling of the house, else the most frequent one, else the first. */
  readonly wanted: Spelling;
  /** `spacing`: but for the blank in «عبد الله» and its like they are equal; `letters`: but for orthography; `sound`: no. */
  readonly difference: 'spacing' | 'letters' | 'sound';
}

/** Words that some join to the name behind them. */
const OPENER = /^(?:عبد|[أا]بو|آل|[اإ]?بن|بو|[أا]م|ذو)/;

/** Letters of a Persian keyboard, which a rule of orthography finds in any word. */
const PERSIAN = /[یکھہە]/;

/** The stray spellings of a draft, in the order of the groups. */
export const straySpellings = rememberDrafts((draft): readonly StraySpelling[] =>
  findVariants(draft).flatMap((group) => straysOf(draft, group)),
);

/**
 * What the house accepts is no stray, and what it forbids is the business of `names/house-name`. «ايران» without its
 * hamza is no form to keep, however often it stands, and has a rule of orthography.
 */
function straysOf(draft: Draft, group: VariantGroup): readonly StraySpelling[] {
  const judged = group.spellings
    .filter(({ text }) => !text.split(' ').some(isMisspelt))
    .map((spelling) => ({ spelling, house: houseJudgement(draft, spelling) }));
  const wanted =
    judged.find(({ house }) => house === 'canonical') ??
    judged.find(({ house }) => house === 'accepted') ??
    judged.find(({ house }) => house === undefined);
  if (!wanted) return [];
  return judged
    .filter((each) => each !== wanted && each.house === undefined && !PERSIAN.test(each.spelling.text))
    .map(({ spelling: stray }) => ({
      group,
      stray,
      wanted: wanted.spelling,
      difference: differenceOf(stray.text, wanted.spelling.text),
    }));
}

function isMisspelt(word: string): boolean {
  return addHamza(word) !== undefined || dropHamza(word) !== undefined;
}

function differenceOf(stray: string, wanted: string): StraySpelling['difference'] {
  if (foldName(stray) !== foldName(wanted)) return 'sound';
  return OPENER.test(stray) && joined(stray) === joined(wanted) ? 'spacing' : 'letters';
}

function joined(name: string): string {
  return name.replaceAll(' ', '');
}
