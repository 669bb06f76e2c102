import {
  configurationProblems,
  createReviewer,
  fixAll,
  formatOf,
  isIgnored,
  safeFix,
  type ConfigurationProblem,
  type Edit,
  type Ignore,
  type Review,
  type ReviewConfiguration,
  type ReviewResources,
  type Rule,
} from '../core/index.ts';
import { countFindings } from './counts.ts';
import type { DraftDocument } from './draft-document.ts';
import { isDraft } from './is-draft.ts';
import type { Log } from './log.ts';
import type { Report } from './report.ts';
import { spareIgnored } from './spare-ignored.ts';

/** What the service needs of the world around it. */
export interface ReviewWorld {
  readonly rules: readonly Rule[];
  readonly log: Log;
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
  /** Reviews every open document anew from now on. Returns what of the configuration could not be used. */
  configure(configuration: ServiceConfiguration): readonly ConfigurationProblem[];
  /** Takes in what was read from files of the product, and reviews every open document anew with it. */
  addResources(resources: ReviewResources): void;
  ignores(uri: string): readonly Ignore[];
  setIgnores(uri: string, ignores: readonly Ignore[]): void;
  /** What is said of the document as it stands; undefined where it is not open or not ours to review. */
  report(uri: string): Report | undefined;
  /** All safe fixes of the document, or of one rule in it, but for the ignored places. */
  fixAll(uri: string, rule?: string): FixEverything | undefined;
}

interface OpenDocument {
  readonly document: DraftDocument;
  readonly revision: number;
  /** The last review, perhaps of an earlier text: it makes the next one fast. */
  review?: Review;
  report?: Report;
  /** What was made for this text already, by rule or, under the empty name, for all: editors ask at every move. */
  readonly fixes: Map<string, FixEverything>;
}

/** Makes a service that keeps the last review of each open document, so that every further one is warm. */
export function createReviewService({ rules, log }: ReviewWorld): ReviewService {
  const open = new Map<string, OpenDocument>();
  const ignoresByUri = new Map<string, readonly Ignore[]>();
  /** Failures told already, by uri and rule: a rule that throws does so at every keystroke. */
  const told = new Set<string>();
  let configuration: ReviewConfiguration = {};
  let resources: ReviewResources = {};
  let reviewer = createReviewer(rules);
  let enabled = true;
  let lastRevision = 0;

  /** Makes the document's next report a new one; `review` is what remains of use for it. */
  function renew(document: DraftDocument, review: Review | undefined): void {
    open.set(document.uri, {
      document,
      revision: ++lastRevision,
      fixes: new Map(),
      ...(review && { review }),
    });
  }

  function renewReviewer(): void {
    reviewer = createReviewer(rules, configuration, resources);
    // A review by another reviewer is no help to this one.
    for (const { document } of open.values()) renew(document, undefined);
  }

  function reviewOf(entry: OpenDocument): Review {
    const { text, languageId } = entry.document;
    const format = formatOf(languageId);
    const known = entry.review;
    if (known && known.draft.format === format && known.draft.text === text) return known;
    const review = reviewer.review(text, format, known);
    entry.review = review;
    tellFailures(entry.document.uri, review);
    return review;
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
    const entry = open.get(uri);
    if (!entry || !enabled) return undefined;
    if (entry.report) return entry.report;
    if (!isDraft(entry.document)) return undefined;
    const review = reviewOf(entry);
    const ignores = ignoresByUri.get(uri) ?? [];
    const { draft } = review;
    const ignored = review.findings.filter((finding) => isIgnored(ignores, draft, finding));
    const hidden = new Set(ignored);
    const findings =
      hidden.size === 0 ? review.findings : review.findings.filter((finding) => !hidden.has(finding));
    const { version } = entry.document;
    entry.report = {
      uri,
      version,
      revision: entry.revision,
      review,
      findings,
      ignored,
      counts: countFindings(findings),
    };
    return entry.report;
  }

  function fixEverything(
    { uri, version, review, findings, ignored }: Report,
    rule: string | undefined,
  ): FixEverything {
    const concerns = (id: string): boolean => rule === undefined || id === rule;
    if (!findings.some((finding) => concerns(finding.rule) && safeFix(finding)))
      return { version, edits: [] };
    const { text, format } = review.draft;
    const ignores = ignoresByUri.get(uri) ?? [];
    const { edits } = fixAll(
      reviewer,
      text,
      format,
      (finding, { draft }) => concerns(finding.rule) && !isIgnored(ignores, draft, finding),
    );
    return { version, edits: spareIgnored(edits, ignored) };
  }

  return Object.freeze({
    update(document: DraftDocument) {
      renew(document, open.get(document.uri)?.review);
    },
    close(uri: string) {
      open.delete(uri);
    },
    isOpen: (uri: string) => open.has(uri),
    openUris: () => [...open.keys()],
    configure(given: ServiceConfiguration) {
      configuration = given;
      enabled = given.enabled ?? true;
      told.clear();
      renewReviewer();
      return configurationProblems(rules, given);
    },
    addResources(given: ReviewResources) {
      resources = { ...resources, ...given };
      renewReviewer();
    },
    ignores: (uri: string) => ignoresByUri.get(uri) ?? [],
    setIgnores(uri: string, ignores: readonly Ignore[]) {
      if (ignores.length > 0) ignoresByUri.set(uri, ignores);
      else ignoresByUri.delete(uri);
      const entry = open.get(uri);
      if (entry) renew(entry.document, entry.review);
    },
    report,
    fixAll(uri: string, rule?: string) {
      const current = report(uri);
      const made = open.get(uri)?.fixes;
      if (!current || !made) return undefined;
      const name = rule ?? '';
      const fix = made.get(name) ?? fixEverything(current, rule);
      made.set(name, fix);
      return fix;
    },
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
