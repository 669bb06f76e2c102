import type { GenericSchema, InferOutput } from 'valibot';
import type { HouseName } from './knowledge/index.ts';
import type { WantedMatch, WantedPhrase } from './phrases/index.ts';
import type { Draft } from './text/draft.ts';
import type { Block, DraftFormat, PlacedBlock } from './text/block.ts';
import type { Edit } from './text/edit.ts';
import type { Span } from './text/span.ts';
import type { Localized } from './localized.ts';
import type { HeededComment } from './suppression/index.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a house may set a rule to. */
export type RuleLevel = Severity | 'off';

/**
 * One way to mend a finding. Offsets are those of the text that the rule was given.
 * A `safe` fix never needs a second look: fix-all and fix-on-save apply the safe ones only.
 */
export interface Fix {
  readonly title: Localized;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that a finding speaks of. */
export interface Related extends Span {
  readonly message: Localized;
}

/** A fault at a place, in UTF-16 offsets of the text that the rule was given; never empty. */
export interface Finding extends Span {
  readonly message: Localized;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** The id of the entity that the finding speaks of, so that an editor may ignore all that is said of one name. */
  readonly subject?: string;
  /** The rule's own judgement of this finding, in force while the house has not set a level for the rule. */
  readonly severity?: Severity;
}

/** A faulty text: `⟦…⟧` marks what the rule must find, `fixed` is the text after the first fix of each finding. */
export interface BadExample {
  readonly text: string;
  /** Absent where the rule offers no fix. */
  readonly fixed?: string;
  /** Options other than the defaults under which the example holds. */
  readonly options?: unknown;
  /** The house names under which the example holds. */
  readonly names?: readonly HouseName[];
  /** The words of the house under which the example holds. */
  readonly words?: readonly string[];
  /** Plain text where it is absent. */
  readonly format?: DraftFormat;
  /** The day of the review, such as `2024-11-22`; absent where it makes no difference. */
  readonly today?: string;
}

/** A text that the rule must leave alone. */
export interface GoodExample {
  readonly text: string;
  readonly options?: unknown;
  readonly names?: readonly HouseName[];
  readonly words?: readonly string[];
  readonly format?: DraftFormat;
  readonly today?: string;
}

export interface RuleMeta {
  /** `group/fault`, stable for ever: it stands in configurations, ignores and reports. Houses have groups of their own. */
  readonly id: `${string}/${string}`;
  /** The fault as a short noun phrase: the title of the rule's page. */
  readonly summary: Localized;
  /** Why it is a fault and what the rule leaves alone, in a few plain sentences. */
  readonly why: Localized;
  /** The level that the rule has until a house changes it. */
  readonly level: RuleLevel;
  /** `safe`: fixes apply blindly; `choice`: the editor chooses; `none`: the rule only reports. */
  readonly fix: 'safe' | 'choice' | 'none';
  /** A rule of the product has some of both; a house may have none. */
  readonly examples: {
    readonly bad: readonly BadExample[];
    readonly good: readonly GoodExample[];
  };
}

export interface RuleContext<Options, Match = WantedMatch> {
  readonly options: Options;
  /** Where the phrases of the rule stand, in order and without overlaps, in the offsets that the rule is given. */
  readonly matches: readonly Match[];
  report(finding: Finding): void;
}

/** A phrase in a draft, in offsets of the draft. */
export interface PlacedMatch extends WantedMatch {
  readonly place: PlacedBlock;
}

interface RuleBase<Schema extends GenericSchema> {
  readonly meta: RuleMeta;
  /** The house choices of the rule; every field has a default, so that `{}` is valid. */
  readonly options?: Schema;
  /** The phrases that the rule waits for: with them it is called only where one of them stands. */
  readonly phrases?: readonly WantedPhrase[];
}

/** A rule that needs no more than one paragraph: its findings are cached with the paragraph's text. */
export interface BlockRule<Schema extends GenericSchema = GenericSchema> extends RuleBase<Schema> {
  readonly scope: 'block';
  /** Offsets are relative to the block. */
  check(block: Block, context: RuleContext<InferOutput<Schema>>): void;
}

/** A rule that compares places of the whole draft; runs at every review, so it must be linear and light. */
export interface DraftRule<Schema extends GenericSchema = GenericSchema> extends RuleBase<Schema> {
  readonly scope: 'draft';
  /** Offsets are those of the draft. */
  check(draft: Draft, context: RuleContext<InferOutput<Schema>, PlacedMatch>): void;
}

/** A draft as it was reviewed by all other rules. */
export interface ReviewOutcome {
  readonly draft: Draft;
  /** What the draft itself says of its review, with what came of it. */
  readonly comments: readonly HeededComment[];
  /** Whether there is a rule of this id, or a group such as `spacing/*`. */
  knowsRule(id: string): boolean;
}

/** A rule on what the draft says of its own review; runs last, and only where a draft says something. */
export interface ReviewRule<Schema extends GenericSchema = GenericSchema> extends RuleBase<Schema> {
  readonly scope: 'review';
  /** Offsets are those of the draft. */
  check(outcome: ReviewOutcome, context: RuleContext<InferOutput<Schema>>): void;
}

// Rules of different options stand in one list, where each is called with the options its own schema made.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Rule = BlockRule<any> | DraftRule<any> | ReviewRule<any>;

/** Gives a block rule its types. */
export function defineBlockRule<Schema extends GenericSchema = GenericSchema<unknown>>(
  rule: Omit<BlockRule<Schema>, 'scope'>,
): BlockRule<Schema> {
  return Object.freeze({ ...rule, scope: 'block' });
}

/** Gives a draft rule its types. */
export function defineDraftRule<Schema extends GenericSchema = GenericSchema<unknown>>(
  rule: Omit<DraftRule<Schema>, 'scope'>,
): DraftRule<Schema> {
  return Object.freeze({ ...rule, scope: 'draft' });
}

/** Gives a rule on reviews its types. */
export function defineReviewRule<Schema extends GenericSchema = GenericSchema<unknown>>(
  rule: Omit<ReviewRule<Schema>, 'scope'>,
): ReviewRule<Schema> {
  return Object.freeze({ ...rule, scope: 'review' });
}
