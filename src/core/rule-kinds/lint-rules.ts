import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { Localized } from '../localized.ts';
import { createPhraseScanner, type WantedMatch } from '../phrases/index.ts';
import type { Rule } from '../rule.ts';
import { createBlock } from '../text/create-block.ts';
import type { HouseRuleEntry } from './house-rule-schema.ts';
import { placedPhrases, type EntryPhrases, type PlacedPhrase } from './placed-phrases.ts';

/** A declared rule, its entry and where that stands in the file. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly entry: HouseRuleEntry;
  readonly path: readonly string[];
}

interface LintedRule extends PlacedRule, EntryPhrases {}

/**
 * What is wrong between the rules of a file, each of which is right by itself: phrases that two rules find, that one
 * rule mends to what another finds, or that their own rule never finds. Every phrase is read as a draft would be.
 */
export function lintRules(placed: readonly PlacedRule[]): readonly ConfigurationProblem[] {
  const rules = placed.map((rule): LintedRule => ({ ...rule, ...placedPhrases(rule.entry) }));
  const scan = createPhraseScanner(rules.map(({ rule }) => rule.phrases ?? []));
  const problems: ConfigurationProblem[] = [];

  rules.forEach((own, i) => {
    own.phrases.forEach((phrase, index) => {
      const message = unreachable(i, phrase, index) ?? (own.areWrong ? faultOf(i, phrase) : undefined);
      if (message) problems.push({ path: [...own.path, ...phrase.path], message });
    });
  });
  return problems;

  function unreachable(i: number, { text }: PlacedPhrase, index: number): Localized | undefined {
    const found = matchesIn(text).get(i) ?? [];
    if (found.some(({ phrase }) => phrase === index)) return undefined;
    const hider = found.find((match) => isWhole(match, text));
    return neverFound(text, hider && rules[i]!.phrases[hider.phrase]!.text);
  }

  function faultOf(i: number, { text, rights }: PlacedPhrase): Localized | undefined {
    const own = rules[i]!;
    for (const [j, matches] of matchesIn(text)) {
      const other = rules[j]!;
      const same = matches.find(
        (match) => isWhole(match, text) && other.phrases[match.phrase]!.text === text,
      );
      if (j >= i || !other.areWrong || !same) continue;
      const theirs = other.phrases[same.phrase]!.rights;
      const isSame =
        rights.length === 0 || theirs.length === 0 || rights.some((right) => theirs.includes(right));
      return isSame ? foundTwice(text, other) : mendedTwice(text, rights[0]!, other, theirs[0]!);
    }
    for (const right of rights) {
      for (const [j, [match]] of matchesIn(right))
        if (match && rules[j]!.areWrong) return mendedToWrong(right, match, rules[j]!, own);
    }
    return undefined;
  }

  function matchesIn(text: string): ReadonlyMap<number, readonly WantedMatch[]> {
    return scan(createBlock('paragraph', 'plain', text));
  }
}

function isWhole({ start, end }: WantedMatch, text: string): boolean {
  return start === 0 && end === text.length;
}

function neverFound(text: string, hider: string | undefined): Localized {
  return hider === undefined
    ? {
        ar: `لا تجد القاعدة «${text}» أبدا، فالاستثناءات تشملها.`,
        en: `«${text}» is never found: the exceptions cover it.`,
      }
    : {
        ar: `لا تجد القاعدة «${text}» هنا أبدا، فهي عندها «${hider}».`,
        en: `«${text}» is never found here: it counts as «${hider}».`,
      };
}

function foundTwice(text: string, { rule }: LintedRule): Localized {
  return {
    ar: `«${text}» تجدها القاعدة ${rule.meta.id} أيضا.`,
    en: `«${text}» is found by rule ${rule.meta.id} too.`,
  };
}

function mendedTwice(text: string, right: string, { rule }: LintedRule, theirs: string): Localized {
  return {
    ar: `«${text}» يُكتب مكانها «${right}» هنا و«${theirs}» في القاعدة ${rule.meta.id}.`,
    en: `For «${text}», «${right}» is written here and «${theirs}» in rule ${rule.meta.id}.`,
  };
}

function mendedToWrong(
  right: string,
  { written }: WantedMatch,
  other: LintedRule,
  own: LintedRule,
): Localized {
  const { id } = other.rule.meta;
  return other === own
    ? {
        ar: `تُكتب هنا «${right}»، والقاعدة نفسها تجد فيها «${written}».`,
        en: `«${right}» is written here, and the rule itself finds «${written}» in it.`,
      }
    : {
        ar: `تُكتب هنا «${right}»، والقاعدة ${id} تجد فيها «${written}».`,
        en: `«${right}» is written here, and rule ${id} finds «${written}» in it.`,
      };
}
