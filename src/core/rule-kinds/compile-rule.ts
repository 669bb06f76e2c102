import { safeParse } from 'valibot';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { Localized } from '../localized.ts';
import { normalisePhrase } from '../phrases/index.ts';
import type { Rule } from '../rule.ts';
import { countAlternatives } from './alternatives.ts';
import { compileCanonicalName } from './canonical-name.ts';
import { compileConsistent } from './consistent.ts';
import { describeIssue } from './describe-issue.ts';
import { compileForbid } from './forbid.ts';
import { houseRuleSchema, type HouseRuleEntry } from './house-rule-schema.ts';
import { lazyExpression } from './lazy-expression.ts';
import { compileLength } from './length.ts';
import { compilePattern, lastGroupOf } from './pattern.ts';
import { compileRepeatLimit } from './repeat-limit.ts';
import { safeExpression } from './safe-expression.ts';
import { compileSequence } from './sequence.ts';
import { compileSwap } from './swap.ts';

/** A declared rule, undefined where it cannot be used, and what is wrong with it. */
export interface RuleReading {
  readonly rule: Rule | undefined;
  /** The entry as it was understood; there where the rule is. */
  readonly entry?: HouseRuleEntry;
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Compiles an entry of the section `rules`, which may be anything at all, to a rule. `path` is where the entry stands,
 * such as `['rules', '3']`; the paths of its problems begin with it. Never throws.
 */
export function compileRule(entry: unknown, path: readonly string[] = []): RuleReading {
  const parsed = safeParse(houseRuleSchema, entry);
  if (!parsed.success)
    return { rule: undefined, problems: parsed.issues.map((issue) => describeIssue(issue, entry, path)) };
  const compiled = compileKind(parsed.output);
  return 'meta' in compiled
    ? { rule: compiled, entry: parsed.output, problems: [] }
    : unusable(compiled, parsed.output.id, path);
}

/** Compiles an entry that is known to be right, as those of the product are; patterns wait until they are used. */
export function compileKnown(entry: HouseRuleEntry): Rule {
  if (entry.kind === 'pattern') return compilePattern(entry, lazyExpression(entry.pattern));
  const compiled = compileKind(entry);
  if ('meta' in compiled) return compiled;
  throw new Error(`${entry.id}: ${compiled.reason.en}`);
}

/** A key of an entry whose value has the right form and cannot be used all the same. */
interface Fault {
  readonly at: readonly string[];
  readonly reason: Localized;
}

function unusable({ at, reason }: Fault, id: string, path: readonly string[]): RuleReading {
  const message = { ar: `القاعدة ${id}: ${reason.ar}`, en: `Rule ${id}: ${reason.en}` };
  return { rule: undefined, problems: [{ path: [...path, ...at], message }] };
}

function compileKind(entry: HouseRuleEntry): Rule | Fault {
  const manyExceptions = 'except' in entry && tooMany(['except'], entry.except ?? []);
  if (manyExceptions) return manyExceptions;
  switch (entry.kind) {
    case 'swap':
      return tooMany(['swap'], Object.keys(entry.swap)) ?? compileSwap(entry);
    case 'forbid':
      return (
        tooMany(['forbid'], Array.isArray(entry.forbid) ? entry.forbid : Object.keys(entry.forbid)) ??
        compileForbid(entry)
      );
    case 'consistent': {
      const forms = new Set(entry.consistent.flat().map(normalisePhrase));
      const unknown = [entry.prefer ?? []].flat().find((form) => !forms.has(normalisePhrase(form)));
      return unknown === undefined
        ? compileConsistent(entry)
        : { at: ['prefer'], reason: notListed(unknown) };
    }
    case 'canonical-name':
      return compileCanonicalName(entry);
    case 'pattern': {
      const expression = safeExpression(entry.pattern);
      if ('ar' in expression) return { at: ['pattern'], reason: expression };
      const last = lastGroupOf(entry.replace ?? '');
      return last > expression.groupCount
        ? { at: ['replace'], reason: noGroup(last) }
        : compilePattern(entry, expression);
    }
    case 'repeat-limit':
      return (
        tooMany(['repeat-limit', 'phrases'], entry['repeat-limit'].phrases.flat()) ??
        compileRepeatLimit(entry)
      );
    case 'sequence':
      return compileSequence(entry);
    case 'length': {
      const { words, characters } = entry.length;
      return words === undefined && characters === undefined
        ? { at: ['length'], reason: NO_LIMIT }
        : compileLength(entry);
    }
  }
}

/** More is a slip: `{ا|ب}` thirty times over is a thousand million phrases. */
const MOST_ALTERNATIVES = 1000;

function tooMany(at: readonly string[], phrases: readonly string[]): Fault | undefined {
  const phrase = phrases.find((text) => countAlternatives(text) > MOST_ALTERNATIVES);
  return phrase === undefined ? undefined : { at, reason: manyAlternatives(phrase) };
}

function manyAlternatives(phrase: string): Localized {
  return {
    ar: `العبارة «${phrase}» تعني أكثر من ${MOST_ALTERNATIVES} عبارة.`,
    en: `the phrase «${phrase}» stands for more than ${MOST_ALTERNATIVES} phrases.`,
  };
}

function notListed(form: string): Localized {
  return {
    ar: `الصيغة المفضلة «${form}» ليست بين الصيغ في consistent.`,
    en: `the preferred form «${form}» is none of those under "consistent".`,
  };
}

function noGroup(group: number): Localized {
  return {
    ar: `لا توجد في النمط مجموعة رقمها ${group}.`,
    en: `the pattern has no group ${group}.`,
  };
}

const NO_LIMIT: Localized = {
  ar: 'ينقصها الحد: words أو characters.',
  en: 'it lacks a limit, "words" or "characters".',
};
