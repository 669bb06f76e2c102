import {
  createReviewer,
  fixAll,
  formatOf,
  safeFix,
  type Edit,
  type Ignore,
  type Review,
  type ReviewConfiguration,
  type Reviewer,
  type ReviewResources,
  type Rule,
} from '../core/index.ts';
import { countFindings } from './counts.ts';
import type { DraftDocument } from './draft-document.ts';
import { withHouseStyle } from './with-house-style.ts';
import { createHiddenTest, withoutHidden, type Hiding } from './hidden-findings.ts';
import { isDraft } from './is-draft.ts';
import type { Log } from './log.ts';
import type { Report } from './report.ts';
import { spareIgnored } from './spare-ignored.ts';

/** What the service needs of the world around it. */
export interface ReviewWorld {
  readonly rules: readonly Rule[];
  readonly log: Log;
  /** The house style of a document: the same object for as long as it stays what it is. Absent where there are none. */
  houseOf?(uri: string): ReviewConfiguration;
  /** What the house does not want to hear of a document. */
  hidingOf?(uri: string): Pick<Hiding, 'houseIgnores' | 'known'>;
}

export interface ServiceConfiguration extends ReviewConfiguration {
  /** `false`: nothing is reviewed. */
  readonly enabled?: boolean;
}

/** Every safe fix of a version of a document, in one go. */
export interface FixEverything {
  readonly version: number;
  /** On the text of that version: sorted, without overlaps. */
  readonly edits: readonly Edit[];
}

/** The open documents, what is said of them, and what the house and the editor wish not to hear. */
export interface ReviewService {
  /** Takes in a document that was opened or has changed. */
  update(document: DraftDocument): void;
  /** Forgets a document; its ignores stay. */
  close(uri: string): void;
  isOpen(uri: string): boolean;
  openUris(): readonly string[];
  /** Reviews every open document anew from now on, under these settings over the style of its house. */
  configure(settings: ServiceConfiguration): void;
  /** Takes in what was read from files of the product, and reviews every open document anew with it. */
  addResources(resources: ReviewResources): void;
  /** Takes note that what houses wish to hear may have changed. */
  refresh(): void;
  ignores(uri: string): readonly Ignore[];
  setIgnores(uri: string, ignores: readonly Ignore[]): void;
  /** What is said of the document as it stands; undefined where it is not open or not ours to review. */
  report(uri: string): Report | undefined;
  /** All safe fixes of the document, or of one rule in it, but for the ignored places. */
  fixAll(uri: string, rule?: string): FixEverything | undefined;
}

interface OpenDocument {
  readonly document: DraftDocument;
  readonly reviewer: Reviewer;
  readonly revision: number;
  /** The last review, perhaps of an earlier text: it makes the next one fast. */
  review?: Review;
  report?: Report;
  /** What was made for this text already, by rule or, under the empty name, for all: editors ask at every move. */
  readonly fixes: Map<string, FixEverything>;
}

const NO_HOUSE: ReviewConfiguration = Object.freeze({});

/** Makes a service that keeps the last review of each open document, so that every further one is warm. */
export function createReviewService({ rules, log, houseOf, hidingOf }: ReviewWorld): ReviewService {
  const open = new Map<string, OpenDocument>();
  const ignoresByUri = new Map<string, readonly Ignore[]>();
  /** Failures told already, by uri and rule: a rule that throws does so at every keystroke. */
  const told = new Set<string>();
  let settings: ServiceConfiguration = {};
  let resources: ReviewResources = {};
  /** By the style of the house, under the settings and with the resources of now. */
  let reviewers = new WeakMap<ReviewConfiguration, Reviewer>();
  let lastRevision = 0;

  function reviewerFor(uri: string): Reviewer {
    const house = houseOf?.(uri) ?? NO_HOUSE;
    let reviewer = reviewers.get(house);
    if (!reviewer) {
      reviewer = createReviewer(rules, withHouseStyle(settings, house), resources);
      reviewers.set(house, reviewer);
    }
    return reviewer;
  }

  /** Makes the document's next report a new one; `review` is what remains of use for it. */
  function renew(document: DraftDocument, review: Review | undefined): OpenDocument {
    const reviewer = reviewerFor(document.uri);
    const entry = {
      document,
      reviewer,
      revision: ++lastRevision,
      fixes: new Map(),
      ...(review && { review }),
    };
    open.set(document.uri, entry);
    return entry;
  }

  /** The document under the rules of now: those of its house may have changed since it was last reviewed. */
  function current(uri: string): OpenDocument | undefined {
    const entry = open.get(uri);
    // A review by another reviewer is no help to this one.
    return entry && entry.reviewer !== reviewerFor(uri) ? renew(entry.document, undefined) : entry;
  }

  function reviewOf(entry: OpenDocument): Review {
    const { text, languageId } = entry.document;
    const format = formatOf(languageId);
    const known = entry.review;
    if (known && known.draft.format === format && known.draft.text === text) return known;
    const review = entry.reviewer.review(text, format, known);
    entry.review = review;
    tellFailures(entry.document.uri, review);
    return review;
  }

  function hiding(uri: string): Hiding {
    const { today } = settings;
    return {
      ...hidingOf?.(uri),
      ignores: ignoresByUri.get(uri) ?? [],
      ...(today !== undefined && { today }),
    };
  }

  function tellFailures(uri: string, review: Review): void {
    for (const { rule, error } of review.failures) {
      const failure = `${uri} ${rule}`;
      if (told.has(failure)) continue;
      told.add(failure);
      log.error(`The rule ${rule} failed on ${uri}; its findings are missing. ${describe(error)}`);
    }
  }

  function report(uri: string): Report | undefined {
    const entry = current(uri);
    if (!entry || settings.enabled === false) return undefined;
    if (entry.report) return entry.report;
    if (!isDraft(entry.document)) return undefined;
    const review = reviewOf(entry);
    const { findings, suppressed } = withoutHidden(review, hiding(uri));
    const { version } = entry.document;
    entry.report = {
      uri,
      version,
      revision: entry.revision,
      review,
      findings,
      ignored: suppressed,
      counts: countFindings(findings),
    };
    return entry.report;
  }

  function fixEverything(
    { uri, version, review, findings, ignored }: Report,
    reviewer: Reviewer,
    rule: string | undefined,
  ): FixEverything {
    const concerns = (id: string): boolean => rule === undefined || id === rule;
    if (!findings.some((finding) => concerns(finding.rule) && safeFix(finding)))
      return { version, edits: [] };
    const { text, format } = review.draft;
    const isHidden = createHiddenTest(hiding(uri));
    const { edits } = fixAll(
      reviewer,
      text,
      format,
      (finding, round) => concerns(finding.rule) && !isHidden(finding, round),
    );
    return { version, edits: spareIgnored(edits, ignored) };
  }

  return Object.freeze({
    update(document: DraftDocument) {
      renew(document, current(document.uri)?.review);
    },
    close(uri: string) {
      open.delete(uri);
    },
    isOpen: (uri: string) => open.has(uri),
    openUris: () => [...open.keys()],
    configure(given: ServiceConfiguration) {
      settings = given;
      reviewers = new WeakMap();
      told.clear();
    },
    addResources(given: ReviewResources) {
      resources = { ...resources, ...given };
      reviewers = new WeakMap();
    },
    refresh() {
      for (const uri of open.keys()) {
        const entry = current(uri);
        if (entry) renew(entry.document, entry.review);
      }
    },
    ignores: (uri: string) => ignoresByUri.get(uri) ?? [],
    setIgnores(uri: string, ignores: readonly Ignore[]) {
      if (ignores.length > 0) ignoresByUri.set(uri, ignores);
      else ignoresByUri.delete(uri);
      const entry = current(uri);
      if (entry) renew(entry.document, entry.review);
    },
    report,
    fixAll(uri: string, rule?: string) {
      const shown = report(uri);
      const entry = open.get(uri);
      if (!shown || !entry) return undefined;
      const name = rule ?? '';
      const fix = entry.fixes.get(name) ?? fixEverything(shown, entry.reviewer, rule);
      entry.fixes.set(name, fix);
      return fix;
    },
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
