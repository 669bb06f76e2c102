import {
  checkExamples,
  ruleFaults,
  testRule,
  type ExampleFailure,
  type FailingExample,
  type Localized,
  type ReadFile,
  type ResolvedStyle,
  type RuleFault,
} from '../core/index.ts';
import { localDay } from './local-day.ts';

/** What speaks against a rule of a style file: an example that fails, or another rule. */
export type RuleProblem = (FailingExample & { readonly severity: 'error' }) | RuleFault;

/** The examples of the style files that somebody works on, tried as they change. */
export interface RuleTests {
  /** Tries the files that are open. `told` is called when there is something to show that was not there at the return. */
  run(styles: readonly ResolvedStyle[], told: () => void): void;
  /** What is known of a file whose text is this one. */
  problemsOf(uri: string, text: string): readonly RuleProblem[];
}

/** Other requests are answered after so many milliseconds of work on examples. */
const SLICE = 15;

interface TestedFile {
  readonly style: ResolvedStyle;
  readonly text: string;
  readonly problems: readonly RuleProblem[];
}

/** What came of the examples of each rule, by the text of its entry: of thousands of rules few change at a time. */
type Outcomes = Map<string, readonly ExampleFailure[]>;

/** `isOpen` tells which files somebody works on; others are not tried, however many a style extends. */
export function createRuleTests(isOpen: (uri: string) => boolean): RuleTests {
  const tested = new Map<string, TestedFile>();
  const known = new Map<string, Outcomes>();
  let turn = 0;

  async function testAll(styles: readonly ResolvedStyle[], told: () => void): Promise<void> {
    const own = ++turn;
    for (const uri of known.keys()) {
      if (isOpen(uri)) continue;
      known.delete(uri);
      tested.delete(uri);
    }
    let isLate = false;
    const files = new Map(
      styles.flatMap((style) => [...style.read].map(([uri, file]) => [uri, { style, file }])),
    );
    for (const [uri, { style, file }] of files) {
      if (!isOpen(uri) || tested.get(uri)?.style === style) continue;
      const slices = testFile(file, style);
      for (let slice = slices.next(); ; slice = slices.next()) {
        if (slice.done) {
          tested.set(uri, slice.value);
          break;
        }
        isLate = true;
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (turn !== own) return;
      }
    }
    if (isLate) told();
  }

  /** Tries a file in slices of work. */
  function* testFile(
    { uri, text = '', reading }: ReadFile,
    style: ResolvedStyle,
  ): Generator<undefined, TestedFile> {
    const before = known.get(uri) ?? new Map<string, readonly ExampleFailure[]>();
    const outcomes: Outcomes = new Map();
    // What is found out before a change of the file ends the work is of use to the next.
    known.set(uri, before);
    const problems: RuleProblem[] = [];
    let end = performance.now() + SLICE;
    for (const placed of reading.rules) {
      const failing = testRule(placed, reading.placeOf, (rule, entry) => {
        const key = JSON.stringify(entry);
        const outcome = before.get(key) ?? checkExamples(rule);
        before.set(key, outcome);
        outcomes.set(key, outcome);
        return outcome;
      });
      for (const failure of failing)
        problems.push({ ...failure, severity: 'error', message: inFull(failure) });
      if (performance.now() < end) continue;
      yield;
      end = performance.now() + SLICE;
    }
    known.set(uri, outcomes);
    for (const fault of ruleFaults(style, uri, localDay(new Date()))) problems.push(fault);
    return { style, text, problems };
  }

  return Object.freeze({
    run: (styles: readonly ResolvedStyle[], told: () => void) => void testAll(styles, told),
    problemsOf(uri: string, text: string) {
      const file = tested.get(uri);
      return file?.text === text ? file.problems : [];
    },
  });
}

/** A diagnostic has no columns: what was expected and what came stand in its text. */
function inFull({ message, expected, got }: FailingExample): Localized {
  return {
    ar: `${message.ar}\nالمنتظر: ${expected}\nالموجود: ${got}`,
    en: `${message.en}\nExpected: ${expected}\nGot: ${got}`,
  };
}
