import { array, object, optional, strictObject, string } from 'valibot';
import { rewriteName } from '../../names/index.ts';
import { compilePhrases, findPhrases, type PhraseIndex } from '../../phrases/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { isQuoted } from '../../text/quotations.ts';
import { choiceOf } from '../fix.ts';

interface Label {
  readonly label: string;
  readonly prefer?: string | undefined;
}

const indices = new WeakMap<readonly Label[], PhraseIndex<Label>>();

const options = object({
  /** What the house watches for, and what it writes instead where it has decided. */
  labels: optional(array(strictObject({ label: string(), prefer: optional(string()) })), []),
});

export const loadedLabel = defineBlockRule({
  meta: {
    id: 'names/loaded-label',
    summary: { ar: 'تسمية تعدّها الدار منحازة', en: 'A label that the house holds to be loaded' },
    why: {
      ar: 'لكل دار تسميات تتجنبها لأنها تأخذ موقفا، ومدقّق لا يأخذ موقفا: القائمة فارغة حتى تملأها الدار في الخيار `labels`، لكل تسمية ما يُكتب مكانها إن قررته. والاقتباس المباشر يُترك، فالتسمية فيه لقائلها.',
      en: 'Every house has labels that it avoids because they take sides. Mudaqqiq takes none: the list is empty until the house fills the option `labels`, each with what to write instead where that is decided. Direct quotations are left alone, since there the label is the speaker’s.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'مقاتلو ⟦داعش⟧ في المدينة',
          fixed: 'مقاتلو تنظيم الدولة الإسلامية في المدينة',
          options: { labels: [{ label: 'داعش', prefer: 'تنظيم الدولة الإسلامية' }] },
        },
      ],
      good: [
        { text: 'مقاتلو داعش في المدينة' },
        {
          text: 'قال: «طردنا داعش من المدينة»',
          options: { labels: [{ label: 'داعش', prefer: 'تنظيم الدولة الإسلامية' }] },
        },
      ],
    },
  },
  options,
  check(block, { options: { labels }, report }) {
    if (labels.length === 0) return;
    let index = indices.get(labels);
    if (!index) indices.set(labels, (index = compilePhrases(labels.map((label) => [label.label, label]))));
    const matches = findPhrases(block, index, (found, phrase) =>
      found.find(({ label }) => bare(label) === phrase),
    );
    for (const { start, end, prefix, phrase, value } of matches) {
      if (isQuoted(block, start)) continue;
      const { prefer } = value;
      report({
        start,
        end,
        message: prefer
          ? {
              ar: `«${phrase}» تسمية تتجنبها الدار؛ وتكتب مكانها «${prefer}»`,
              en: `«${phrase}» is a label that the house avoids; it writes «${prefer}»`,
            }
          : {
              ar: `«${phrase}» تسمية تتجنبها الدار`,
              en: `«${phrase}» is a label that the house avoids`,
            },
        ...(prefer && {
          fixes: [
            choiceOf(
              { ar: `اكتب «${prefer}»`, en: `Write «${prefer}»` },
              rewriteName({ start, end, prefix }, prefer),
            ),
          ],
        }),
      });
    }
  },
});
