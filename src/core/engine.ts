import { safeParse } from 'valibot';
import { usableLevels } from './configuration.ts';
import { dayOf, parseDatelineSetting } from './dateline-setting.ts';
import type { HouseName, Knowledge } from './knowledge/index.ts';
import type { Lexicon } from './lexicon/index.ts';
import { createPhraseScanner, type ScannedPhrases, type WantedMatch } from './phrases/index.ts';
import type { Finding, PlacedMatch, ReviewOutcome, Rule, RuleLevel, Severity } from './rule.ts';
import { groupOf } from './rule-group.ts';
import { heedComments } from './suppression/index.ts';
import type { Block, DraftFormat, PlacedBlock } from './text/block.ts';
import { createBlock } from './text/create-block.ts';
import type { Draft } from './text/draft.ts';
import { createLineIndex } from './text/lines.ts';
import { segment, type Segment } from './text/segment.ts';
import { shift } from './text/span.ts';
import { withoutRepeats } from './without-repeats.ts';

/** A finding with the rule that made it and the severity the house gives it, in offsets of the draft. */
export interface ReportedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** What a house changes: levels and options by rule id. Everything absent keeps the rule's own default. */
export interface ReviewConfiguration {
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Where the date of drafts comes from: `head` (the default), `none`, or a day such as `2024-11-22`. */
  readonly dateline?: string;
  /** The names of the house, on top of those of the product. */
  readonly names?: readonly HouseName[];
  /** Words of the editor, the workspace and the house: «أردوغان», «أبو ظبي», «*المسئول=المسؤول». */
  readonly words?: readonly string[];
  /** The day of the review, such as `2024-11-22`, on which comments may have expired; without it none has. */
  readonly today?: string;
  /** The rules of the house, on top of those of the product; one with the id of a rule of the product replaces it. */
  readonly rules?: readonly Rule[];
}

/** What is read from files of the product. It may come late: what it serves is not reported until it is there. */
export interface ReviewResources {
  /** Without it nothing is said of names. */
  readonly knowledge?: Knowledge;
  /** Without it nothing is said of spelling. */
  readonly lexicon?: Lexicon;
}

/** A rule that threw: a bug of ours, which costs the draft this rule's findings and nothing else. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface Review {
  readonly draft: Draft;
  /** The rules of the product and the house that were at hand, those that are off among them. */
  readonly rules: readonly Rule[];
  /** Sorted by start, then end, then rule id; what two rules say alike of one place stands once. */
  readonly findings: readonly ReportedFinding[];
  /** What comments in the draft keep from being reported. */
  readonly suppressed: readonly ReportedFinding[];
  readonly failures: readonly RuleFailure[];
}

export interface Reviewer {
  /**
   * Reviews a text. `previous`, a review of an earlier state by the same reviewer, makes it fast: paragraphs whose
   * text did not change are not read again. The result is the same with and without it.
   */
  review(text: string, format: DraftFormat, previous?: Review): Review;
}

/** A block with what the block rules said of it, in offsets of the block. */
interface ReviewedBlock {
  readonly block: Block;
  /** Those that rules on drafts wait for. */
  readonly phrases: ScannedPhrases;
  readonly findings: readonly ReportedFinding[];
  readonly failures: readonly RuleFailure[];
}

/** A rule with the places that it is called for. */
interface RuleCall {
  readonly active: ActiveRule;
  readonly matches: readonly WantedMatch[];
}

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Whether the house chose the severity, so that the rule's own judgement of a finding gives way to it. */
  readonly isSet: boolean;
  readonly options: unknown;
}

/**
 * Makes a reviewer of the rules that the configuration leaves on. What is wrong in the configuration is left out of
 * account here; `configurationProblems` names it.
 */
export function createReviewer(
  rules: readonly Rule[],
  configuration: ReviewConfiguration = {},
  resources: ReviewResources = {},
): Reviewer {
  const levels = usableLevels(configuration.levels);
  const all = rulesOfHouse(rules, configuration);
  const ids = new Set(all.flatMap(({ meta: { id } }) => [id, groupOf(id)]));
  const active = all.flatMap((rule): ActiveRule[] => {
    const set = levels[rule.meta.id];
    const severity = set ?? rule.meta.level;
    if (severity === 'off') return [];
    return [{ rule, severity, isSet: set !== undefined, options: optionsOf(rule, configuration) }];
  });
  const dateline = parseDatelineSetting(configuration.dateline) ?? 'head';
  const today = dayOf(configuration.today);
  const { knowledge } = resources;
  const lexicon = configuration.words ? resources.lexicon?.withWords(configuration.words) : resources.lexicon;
  const known = {
    ...(knowledge && { knowledge }),
    ...(lexicon && { lexicon }),
    ...(configuration.names && { houseNames: configuration.names }),
  };
  const scan = createPhraseScanner(active.map(({ rule }) => rule.phrases ?? []));
  const always = {
    block: callsWithoutPhrases(active, 'block'),
    draft: callsWithoutPhrases(active, 'draft'),
    review: callsWithoutPhrases(active, 'review'),
  };
  /** The blocks of each review by kind and text; they live as long as the review that a host keeps. */
  const caches = new WeakMap<Review, ReadonlyMap<string, ReviewedBlock>>();

  function reviewBlock(place: Segment, text: string, format: DraftFormat): ReviewedBlock {
    const block = createBlock(place.kind, format, text);
    const phrases = scan(block);
    // What waits for the whole draft is placed anew at every review, the rest is done with.
    const ofDraft = new Map([...phrases].filter(([i]) => active[i]!.rule.scope === 'draft'));
    return { block, phrases: ofDraft, ...runRules(callsOf('block', phrases), block) };
  }

  function callsOf(scope: Rule['scope'], phrases: ScannedPhrases): readonly RuleCall[] {
    const called = [...phrases].map(([i, matches]) => ({ active: active[i]!, matches }));
    return [...always[scope], ...called.filter(({ active: { rule } }) => rule.scope === scope)];
  }

  /** The findings without those that comments in the draft keep back, and with what is to be said of the comments. */
  function heed(
    draft: Draft,
    findings: readonly ReportedFinding[],
    failures: readonly RuleFailure[],
  ): Omit<Review, 'draft' | 'rules'> {
    const { comments, suppressed, ...kept } = heedComments(draft, findings, today);
    if (comments.length === 0) return { findings, suppressed, failures };
    const outcome = { draft, comments, knowsRule: (id: string) => ids.has(id) };
    const ofComments = runRules(always.review, outcome);
    return {
      findings: [...kept.findings, ...ofComments.findings].sort(inReadingOrder),
      suppressed,
      failures: [...failures, ...ofComments.failures],
    };
  }

  return Object.freeze({
    review(text: string, format: DraftFormat, previous?: Review): Review {
      const before = previous && caches.get(previous);
      const cache = new Map<string, ReviewedBlock>();
      const blocks: PlacedBlock[] = [];
      const phrases = new Map<number, PlacedMatch[]>();
      const findings: ReportedFinding[] = [];
      const failures: RuleFailure[] = [];
      for (const place of segment(text, format)) {
        const blockText = text.slice(place.start, place.end);
        const key = `${format}:${place.kind}:${blockText}`;
        const reviewed = cache.get(key) ?? before?.get(key) ?? reviewBlock(place, blockText, format);
        cache.set(key, reviewed);
        const placed = { block: reviewed.block, start: place.start };
        blocks.push(placed);
        addPlaced(phrases, reviewed.phrases, placed);
        for (const finding of reviewed.findings) findings.push(shiftFinding(finding, place.start));
        for (const failure of reviewed.failures) failures.push(failure);
      }
      const draft: Draft = { text, format, lines: createLineIndex(text), blocks, dateline, ...known };
      const ofDraft = runRules(callsOf('draft', phrases), draft);
      // Not by spreading: a draft of one mark has more findings than a call may have arguments.
      for (const finding of ofDraft.findings) findings.push(finding);
      for (const failure of ofDraft.failures) failures.push(failure);
      findings.sort(inReadingOrder);
      const told = withoutRepeats(text, findings);
      const review: Review = Object.freeze({ draft, rules: all, ...heed(draft, told, failures) });
      caches.set(review, cache);
      return review;
    },
  });
}

/** The rules of the product and of the house, which replaces those that it defines anew. */
export function rulesOfHouse(
  rules: readonly Rule[],
  { rules: own = [] }: ReviewConfiguration,
): readonly Rule[] {
  if (own.length === 0) return rules;
  const defined = new Set(own.map(({ meta }) => meta.id));
  return [...rules.filter(({ meta }) => !defined.has(meta.id)), ...own];
}

/** Rules that wait for no phrase are called always. */
function callsWithoutPhrases(active: readonly ActiveRule[], scope: Rule['scope']): readonly RuleCall[] {
  const unasked = active.filter(({ rule }) => rule.scope === scope && !rule.phrases);
  return unasked.map((rule) => ({ active: rule, matches: [] }));
}

/** Adds the phrases of a block to those of the draft. */
function addPlaced(phrases: Map<number, PlacedMatch[]>, found: ScannedPhrases, place: PlacedBlock): void {
  for (const [rule, matches] of found) {
    let placed = phrases.get(rule);
    if (!placed) phrases.set(rule, (placed = []));
    for (const match of matches) placed.push({ ...shift(match, place.start), place });
  }
}

function runRules(
  calls: readonly RuleCall[],
  subject: Block | Draft | ReviewOutcome,
): { findings: readonly ReportedFinding[]; failures: readonly RuleFailure[] } {
  const findings: ReportedFinding[] = [];
  const failures: RuleFailure[] = [];
  for (const { active, matches } of calls) {
    const { rule, severity, isSet, options } = active;
    const report = (finding: Finding) => {
      const own = isSet ? severity : (finding.severity ?? severity);
      findings.push({ ...finding, rule: rule.meta.id, severity: own });
    };
    try {
      // The lists are parted by scope: a block rule is given blocks, a draft rule drafts.
      (rule.check as (subject: Block | Draft | ReviewOutcome, context: object) => void)(subject, {
        options,
        matches,
        report,
      });
    } catch (error) {
      failures.push({ rule: rule.meta.id, error });
    }
  }
  return { findings, failures };
}

function optionsOf(rule: Rule, configuration: ReviewConfiguration): unknown {
  if (!rule.options) return {};
  const chosen = safeParse(rule.options, configuration.options?.[rule.meta.id] ?? {});
  return chosen.success ? chosen.output : safeParse(rule.options, {}).output;
}

function shiftFinding(finding: ReportedFinding, offset: number): ReportedFinding {
  if (offset === 0) return finding;
  const { fixes, related } = finding;
  return {
    ...shift(finding, offset),
    ...(fixes && {
      fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => shift(edit, offset)) })),
    }),
    ...(related && { related: related.map((place) => shift(place, offset)) }),
  };
}

function inReadingOrder(a: ReportedFinding, b: ReportedFinding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
