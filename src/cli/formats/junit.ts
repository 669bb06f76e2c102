import type { Draft, ReportedFinding } from '../../core/index.ts';
import type { InputProblem } from '../input-problem.ts';
import type { FileReport, Report } from '../report.ts';
import { reaches } from '../severity.ts';
import type { FormatContext } from './format-report.ts';

/**
 * JUnit XML: a suite for each file, a test case for each finding. Findings below `--fail-on` are cases that passed with
 * a word on what was seen, so that the tests fail exactly where the exit code does.
 */
export function formatJunit(report: Report, context: FormatContext): string {
  const suites = [
    ...report.files.map((file) => suiteOf(file, context)),
    ...report.problems.map((problem) => problemSuite(problem, context)),
  ];
  const total = (key: 'tests' | 'failures' | 'errors') => suites.reduce((sum, suite) => sum + suite[key], 0);
  const attributes = {
    name: 'mudaqqiq',
    tests: total('tests'),
    failures: total('failures'),
    errors: total('errors'),
    time: (report.milliseconds / 1000).toFixed(3),
  };
  const content = suites.map(({ name, tests, failures, errors, cases }) =>
    element('testsuite', { name, tests, failures, errors }, cases.join('')),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, content.join(''))}`;
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly cases: readonly string[];
}

function suiteOf({ path, review: { draft, findings } }: FileReport, context: FormatContext): Suite {
  const cases = findings.map((finding) => caseOf(finding, path, draft, context));
  // A suite without a case reads as «not run»; a clean draft has passed.
  if (cases.length === 0) cases.push(element('testcase', { name: path, classname: path }));
  const failures = findings.filter(({ severity }) => reaches(severity, context.failOn)).length;
  return { name: path, tests: cases.length, failures, errors: 0, cases };
}

function caseOf(
  { rule, severity, start, message }: ReportedFinding,
  path: string,
  draft: Draft,
  { language, failOn }: FormatContext,
): string {
  const { line, character } = draft.lines.positionAt(start);
  const place = `${line + 1}:${character + 1}`;
  const text = `${path}:${place}: ${message[language]}`;
  const outcome = reaches(severity, failOn)
    ? element('failure', { message: message[language], type: severity }, escape(text))
    : element('system-out', {}, escape(text));
  return element('testcase', { name: `${rule} ${place}`, classname: path }, outcome);
}

function problemSuite({ path, line, message }: InputProblem, { language }: FormatContext): Suite {
  const text = `${line === undefined ? path : `${path}:${line}`}: ${message[language]}`;
  const error = element('error', { message: message[language], type: 'input' }, escape(text));
  const cases = [element('testcase', { name: path, classname: path }, error)];
  return { name: path, tests: 1, failures: 0, errors: 1, cases };
}

/** An element on lines of its own; `content` is XML. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`,
  );
  const open = `<${name}${list.join('')}`;
  if (content === '') return `${open}/>\n`;
  return `${open}>${content.startsWith('<') ? '\n' : ''}${content}</${name}>\n`;
}

/** What XML 1.0 forbids in a document, even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Line ends and tabs in an attribute would otherwise be read as blanks. */
function escapeAttribute(text: string): string {
  return escape(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
