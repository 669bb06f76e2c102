import type { Rule } from '../../rule.ts';
import { alefAfterHamza } from './alef-after-hamza.ts';
import { alefAfterTaMarbuta } from './alef-after-ta-marbuta.ts';
import { ambiguousHamza } from './ambiguous-hamza.ts';
import { anOrIn } from './an-or-in.ts';
import { borrowedLetter } from './borrowed-letter.ts';
import { bridgeTatweel } from './bridge-tatweel.ts';
import { commonMisspelling } from './common-misspelling.ts';
import { controlCharacter } from './control-character.ts';
import { decomposedHamza } from './decomposed-hamza.ts';
import { decorativeTatweel } from './decorative-tatweel.ts';
import { doubledSign } from './doubled-sign.ts';
import { fathaForTanwin } from './fatha-for-tanwin.ts';
import { feminineYa } from './feminine-ya.ts';
import { finalAlifMaqsura } from './final-alif-maqsura.ts';
import { finalPersianYa } from './final-persian-ya.ts';
import { finalTaMarbuta } from './final-ta-marbuta.ts';
import { finalYa } from './final-ya.ts';
import { foreignLetter } from './foreign-letter.ts';
import { hamzaBeforePronoun } from './hamza-before-pronoun.ts';
import { hamzaBeforeTa } from './hamza-before-ta.ts';
import { invisibleJoiner } from './invisible-joiner.ts';
import { jussive } from './jussive.ts';
import { medialHamzaSeat } from './medial-hamza-seat.ts';
import { missingHamza } from './missing-hamza.ts';
import { mixedAdverbs } from './mixed-adverbs.ts';
import { mixedHundreds } from './mixed-hundreds.ts';
import { mixedTanwin } from './mixed-tanwin.ts';
import { needlessHamza } from './needless-hamza.ts';
import { orphanSign } from './orphan-sign.ts';
import { presentationForm } from './presentation-form.ts';
import { repeatedFunctionWord } from './repeated-function-word.ts';
import { repeatedWord } from './repeated-word.ts';
import { sonAlef } from './son-alef.ts';
import { splitHundreds } from './split-hundreds.ts';
import { strayDirectionMark } from './stray-direction-mark.ts';
import { tanwinInsideWord } from './tanwin-inside-word.ts';
import { tripledLetter } from './tripled-letter.ts';
import { unpairedEmbedding } from './unpaired-embedding.ts';
import { wawAlef } from './waw-alef.ts';
import { wrongHamza } from './wrong-hamza.ts';

/** The rules about letters and signs: what can be judged without a dictionary. */
export const orthographyRules: readonly Rule[] = [
  missingHamza,
  ambiguousHamza,
  anOrIn,
  needlessHamza,
  wrongHamza,
  medialHamzaSeat,
  hamzaBeforePronoun,
  hamzaBeforeTa,
  commonMisspelling,
  finalYa,
  finalAlifMaqsura,
  finalTaMarbuta,
  jussive,
  wawAlef,
  feminineYa,
  sonAlef,
  alefAfterHamza,
  alefAfterTaMarbuta,
  fathaForTanwin,
  tanwinInsideWord,
  orphanSign,
  doubledSign,
  mixedTanwin,
  mixedAdverbs,
  mixedHundreds,
  splitHundreds,
  repeatedFunctionWord,
  repeatedWord,
  tripledLetter,
  decorativeTatweel,
  bridgeTatweel,
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
