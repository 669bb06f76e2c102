import type { Rule } from '../../rule.ts';
import { abdSpacing } from './abd-spacing.ts';
import { acronymStop } from './acronym-stop.ts';
import { agencyForm } from './agency-form.ts';
import { certainSpelling } from './certain-spelling.ts';
import { compoundSpacing } from './compound-spacing.ts';
import { etCetera } from './et-cetera.ts';
import { firstMention } from './first-mention.ts';
import { gulfName } from './gulf-name.ts';
import { honorific } from './honorific.ts';
import { houseName } from './house-name.ts';
import { houseSpelling } from './house-spelling.ts';
import { inconsistentSpelling } from './inconsistent-spelling.ts';
import { likelyVariant } from './likely-variant.ts';
import { loadedLabel } from './loaded-label.ts';
import { repeatedLatin } from './repeated-latin.ts';
import { sayyid } from './sayyid.ts';
import { titleAfterName } from './title-after-name.ts';
import { titleConflict } from './title-conflict.ts';
import { titleForm } from './title-form.ts';
import { titleSpacing } from './title-spacing.ts';
import { unexplainedAcronym } from './unexplained-acronym.ts';

/** The rules about names of people, places and organisations. */
export const nameRules: readonly Rule[] = [
  houseName,
  inconsistentSpelling,
  likelyVariant,
  abdSpacing,
  compoundSpacing,
  titleConflict,
  firstMention,
  titleAfterName,
  houseSpelling,
  certainSpelling,
  titleForm,
  titleSpacing,
  honorific,
  sayyid,
  agencyForm,
  unexplainedAcronym,
  acronymStop,
  repeatedLatin,
  etCetera,
  gulfName,
  loadedLabel,
];
