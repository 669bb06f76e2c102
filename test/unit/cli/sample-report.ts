import { createLineIndex, type Language, type ReportedFinding } from '../../../src/core/index.ts';
import type { FormatContext } from '../../../src/cli/formats/format-report.ts';
import type { Report } from '../../../src/cli/report.ts';

/** Two lines of which the second is ended by CR LF; what stands in ⟦…⟧ below is found. */
export const sampleText = 'في عام 2020 ، زار\r\nقال\u00a0الرئيس <المصري> & "الوفد"\r\n';

const findings: readonly ReportedFinding[] = [
  {
    rule: 'spacing/space-before-mark',
    severity: 'warning',
    start: 11,
    end: 12,
    message: { ar: 'مسافة قبل «،»', en: 'Space before "،"' },
    fixes: [
      {
        title: { ar: 'احذف المسافة', en: 'Remove the space' },
        safe: true,
        edits: [{ start: 11, end: 12, text: '' }],
      },
    ],
    related: [{ start: 0, end: 2, message: { ar: 'هنا', en: 'here' } }],
  },
  {
    rule: 'spacing/no-break-space',
    severity: 'hint',
    start: 22,
    end: 23,
    message: { ar: 'سطران\nو50% <و> "قول" \u0007', en: 'two lines,\r\nand 50%: <a> & "b" \u0007' },
  },
];

/** A report with what is hard to print: several severities, a path in Arabic with signs of meaning, an unreadable file. */
export const sampleReport: Report = {
  files: [
    {
      path: 'مسودات/خبر 1, عاجل: "أ&ب".txt',
      review: {
        draft: { text: sampleText, format: 'plain', lines: createLineIndex(sampleText), blocks: [] },
        findings,
        rules: [],
        suppressed: [],
        failures: [],
      },
    },
    {
      path: 'clean.md',
      review: {
        draft: { text: '', format: 'markdown', lines: createLineIndex(''), blocks: [] },
        findings: [],
        rules: [],
        suppressed: [],
        failures: [],
      },
    },
  ],
  problems: [
    { path: 'broken.txt', line: 3, message: { ar: 'ترميز UTF-8 معطوب', en: 'Invalid UTF-8' } },
    { path: 'gone.txt', message: { ar: 'لا يوجد', en: 'Not there' } },
  ],
  milliseconds: 12.6,
};

export function contextOf(language: Language, change: Partial<FormatContext> = {}): FormatContext {
  return {
    language,
    rules: [],
    failOn: 'warning',
    version: '1.2.3',
    isTerminal: false,
    colour: false,
    ...change,
  };
}
