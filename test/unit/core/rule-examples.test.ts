import assert from 'node:assert/strict';
import { checkExamples, createReviewer, rules } from '../../../src/core/index.ts';
import { parseMarkedText } from '../../../src/core/marked-text.ts';
import { knowledge } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';

const resources = { knowledge: knowledge(), lexicon: await productLexicon() };

describe('rule examples', () => {
  for (const rule of rules) {
    const { meta } = rule;
    it(`of ${meta.id} hold`, () => {
      assert.deepEqual(checkExamples(rule, resources), []);
    });

    it(`of ${meta.id} have the fixes that the rule promises`, () => {
      for (const { text, fixed, options, names, words, format, today } of meta.examples.bad) {
        assert.equal(fixed === undefined, meta.fix === 'none', text);
        const configuration = {
          levels: { [meta.id]: 'warning' },
          options: options === undefined ? {} : { [meta.id]: options },
          ...(names && { names }),
          ...(words && { words }),
          ...(today && { today }),
        } as const;
        const reviewer = createReviewer([rule], configuration, resources);
        for (const { fixes } of reviewer.review(parseMarkedText(text).text, format ?? 'plain').findings)
          assert.equal(fixes?.[0]?.safe, { safe: true, choice: false, none: undefined }[meta.fix], text);
      }
    });
  }
});
