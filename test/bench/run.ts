/** `npm run bench`: prints times and ratios. They are measurements of this machine at this moment, never assertions. */
import { benchColdReviews } from './cold.ts';
import { benchDates } from './dates.ts';
import { benchEntities } from './entities.ts';
import { benchDeclaredRules } from './declared-rules.ts';
import { benchKeystrokes } from './keystrokes.ts';
import { benchLexicon } from './lexicon.ts';
import { benchNames } from './names.ts';
import { benchQuantities } from './quantities.ts';
import { benchRules } from './rules.ts';
import { benchStart } from './start.ts';
import { benchWholeReview } from './whole.ts';
import { benchSuggestions } from './suggestions.ts';

benchWholeReview();
benchColdReviews();
benchKeystrokes();
benchRules();
benchDeclaredRules();
benchDates();
benchQuantities();
benchNames();
benchEntities();
benchSuggestions();
benchLexicon();
await benchStart();
