import { createReviewer, type ReportedFinding, type Reviewer, type ReviewResources } from './engine.ts';
import type { Localized } from './localized.ts';
import { markPlaces, parseMarkedText } from './marked-text.ts';
import type { BadExample, GoodExample, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { applyEdits } from './text/edit.ts';

/** An example that its own rule does not bear out. */
export interface ExampleFailure {
  readonly kind: 'bad' | 'good';
  /** Its index among the examples of its kind. */
  readonly index: number;
  readonly message: Localized;
  /** What the example says, and what the rule does: texts with marks, or fixed texts. */
  readonly expected: string;
  readonly got: string;
}

/** Comments in an example may name any rule of the product. */
const OTHERS_OFF = Object.fromEntries(rules.map(({ meta }) => [meta.id, 'off'] as const));

type Failure = Omit<ExampleFailure, 'kind' | 'index'>;

/**
 * Runs the examples of a rule: bad ones must be found where they are marked, and be clean once they are fixed as they
 * say; in good ones nothing may be found. The rule is run alone and whether or not it is on by default.
 */
export function checkExamples(rule: Rule, resources: ReviewResources = {}): readonly ExampleFailure[] {
  const { bad, good } = rule.meta.examples;
  const run = createRun(rule, resources);
  const all = [
    ...bad.map((example, index) => ({
      kind: 'bad' as const,
      index,
      failure: checkBad(run, example),
    })),
    ...good.map((example, index) => ({
      kind: 'good' as const,
      index,
      failure: checkGood(run, example),
    })),
  ];
  return all.flatMap(({ failure, ...place }) => (failure ? [{ ...place, ...failure }] : []));
}

function checkBad(run: Run, example: BadExample): Failure | undefined {
  const marked = readMarks(example.text);
  if ('message' in marked) return marked;
  const { text } = marked;
  const findings = run(text, example);
  if (findings instanceof Error) return threw(example.text, findings);
  const got = markPlaces(text, findings);
  if (got !== example.text)
    return { message: findings.length === 0 ? MISSED : ELSEWHERE, expected: example.text, got };
  if (example.fixed === undefined) return undefined;
  const fixed = withFirstFixes(text, findings);
  if (fixed !== example.fixed) return { message: OTHERWISE, expected: example.fixed, got: fixed };
  const left = run(fixed, example);
  if (left instanceof Error) return threw(fixed, left);
  return left.length === 0 ? undefined : { message: UNCLEAN, expected: fixed, got: markPlaces(fixed, left) };
}

function checkGood(run: Run, example: GoodExample): Failure | undefined {
  const { text } = example;
  const findings = run(text, example);
  if (findings instanceof Error) return threw(text, findings);
  return findings.length === 0
    ? undefined
    : { message: FOUND, expected: text, got: markPlaces(text, findings) };
}

function readMarks(source: string): { readonly text: string } | Failure {
  try {
    const { text, marks } = parseMarkedText(source);
    return marks.length > 0 ? { text } : { message: UNMARKED, expected: source, got: text };
  } catch {
    return { message: UNPAIRED, expected: source, got: source };
  }
}

type Conditions = Omit<GoodExample, 'text'>;

/** What a rule finds in a text under the conditions of an example, or what it threw. */
type Run = (text: string, conditions: Conditions) => readonly ReportedFinding[] | Error;

function createRun(rule: Rule, resources: ReviewResources): Run {
  // Examples of house rules have no conditions, and a rule may have thousands of phrases to be compiled.
  let plain: Reviewer | undefined;
  return (text, conditions) => {
    const { options, names, words, format, today } = conditions;
    const isPlain = options === undefined && !names && !words && !today;
    const reviewer = isPlain
      ? (plain ??= reviewerOf(rule, {}, resources))
      : reviewerOf(rule, conditions, resources);
    const { findings, failures } = reviewer.review(text, format ?? 'plain');
    const [failure] = failures;
    if (!failure) return findings;
    return failure.error instanceof Error ? failure.error : new Error(String(failure.error));
  };
}

function reviewerOf(
  rule: Rule,
  { options, names, words, today }: Conditions,
  resources: ReviewResources,
): Reviewer {
  const { id } = rule.meta;
  return createReviewer(
    rules,
    {
      levels: { ...OTHERS_OFF, [id]: 'warning' },
      rules: [rule],
      ...(options !== undefined && { options: { [id]: options } }),
      ...(names && { names }),
      ...(words && { words }),
      ...(today && { today }),
    },
    resources,
  );
}

function withFirstFixes(text: string, findings: readonly ReportedFinding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start),
  );
}

function threw(expected: string, { message }: Error): Failure {
  return {
    message: { ar: `توقفت القاعدة بخطأ: ${message}`, en: `The rule threw: ${message}` },
    expected,
    got: '',
  };
}

const UNPAIRED: Localized = {
  ar: 'القوسان ⟦ و⟧ في المثال ليسا زوجين.',
  en: 'The brackets ⟦ and ⟧ of the example do not pair.',
};
const UNMARKED: Localized = {
  ar: 'ضع ⟦ و⟧ حول ما يجب أن تجده القاعدة في المثال.',
  en: 'Put ⟦ and ⟧ around what the rule must find in the example.',
};
const MISSED: Localized = {
  ar: 'لا تجد القاعدة شيئا في هذا المثال.',
  en: 'The rule finds nothing in this example.',
};
const ELSEWHERE: Localized = {
  ar: 'تجد القاعدة في هذا المثال غير ما عُلّم فيه.',
  en: 'The rule finds other places of this example than the marked ones.',
};
const OTHERWISE: Localized = {
  ar: 'يصير المثال بالإصلاح غير ما كُتب في fixed.',
  en: 'The fixed example is not what "fixed" says.',
};
const UNCLEAN: Localized = {
  ar: 'ما زالت القاعدة تجد شيئا في المثال بعد إصلاحه.',
  en: 'The rule still finds something in the fixed example.',
};
const FOUND: Localized = {
  ar: 'تجد القاعدة شيئا في مثال سليم.',
  en: 'The rule finds something in a good example.',
};
