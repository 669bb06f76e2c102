import { safeFix, type Language } from '../../core/index.ts';
import { counted } from '../counted.ts';
import { phrases, severityPhrases } from '../phrases.ts';
import { countReported, type Report } from '../report.ts';
import { severities } from '../severity.ts';

/** One sentence of what a report comes to: «3 ملاحظات في ملفين: خطأ واحد وتحذيران، يصلح الخيار --fix ملاحظتين منها.» */
export function textSummary(report: Report, language: Language): string {
  if (report.files.length === 0) return { ar: 'لم يُراجَع أي ملف.', en: 'No file was reviewed.' }[language];
  const findings = report.files.flatMap(({ review }) => review.findings);
  const total = counted(phrases.findings, findings.length)[language];
  const inFiles = counted(phrases.inFiles, report.files.length)[language];
  if (findings.length === 0) return `${total} ${inFiles}.`;

  const counts = countReported(report);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(severityPhrases[severity], counts[severity])[language]);
  const bySeverity = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  const fixable = findings.filter((finding) => safeFix(finding)).length;
  const semicolon = language === 'ar' ? '؛' : ';';
  const toFix = fixable === 0 ? '' : `${semicolon} ${counted(phrases.fixable, fixable)[language]}`;
  return `${total} ${inFiles}: ${bySeverity}${toFix}.`;
}
