import type { Rule } from '../../rule.ts';
import { alefAfterHamza } from './alef-after-hamza.ts';
import { alefAfterTaMarbuta } from './alef-after-ta-marbuta.ts';
import { borrowedLetter } from './borrowed-letter.ts';
import { controlCharacter } from './control-character.ts';
import { decomposedHamza } from './decomposed-hamza.ts';
import { decorativeTatweel } from './decorative-tatweel.ts';
import { doubledSign } from './doubled-sign.ts';
import { fathaForTanwin } from './fatha-for-tanwin.ts';
import { finalPersianYa } from './final-persian-ya.ts';
import { foreignLetter } from './foreign-letter.ts';
import { invisibleJoiner } from './invisible-joiner.ts';
import { mixedTanwin } from './mixed-tanwin.ts';
import { orphanSign } from './orphan-sign.ts';
import { presentationForm } from './presentation-form.ts';
import { strayDirectionMark } from './stray-direction-mark.ts';
import { tanwinInsideWord } from './tanwin-inside-word.ts';
import { unpairedEmbedding } from './unpaired-embedding.ts';

/** The rules about letters and signs: what can be judged without a dictionary. */
export const orthographyRules: readonly Rule[] = [
  alefAfterHamza,
  alefAfterTaMarbuta,
  fathaForTanwin,
  tanwinInsideWord,
  orphanSign,
  doubledSign,
  mixedTanwin,
  decorativeTatweel,
  presentationForm,
  foreignLetter,
  finalPersianYa,
  borrowedLetter,
  decomposedHamza,
  invisibleJoiner,
  strayDirectionMark,
  unpairedEmbedding,
  controlCharacter,
];
