import type { ReportingDescriptor, ToolComponent } from 'sarif';
import { rulePage, type Rule, type RuleLevel } from '../../core/index.ts';
import type { FormatContext } from './format-report.ts';

export type SarifLevel = 'error' | 'warning' | 'note' | 'none';

/** SARIF has one level for what need not be acted on. */
export const sarifLevels: Readonly<Record<RuleLevel, SarifLevel>> = Object.freeze({
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
});

/** What made the report, and every rule with its page, so that a reader of the log needs nothing else. */
export function sarifDriver({ rules, language, version }: FormatContext): ToolComponent {
  const descriptor = (rule: Rule): ReportingDescriptor => {
    const { id, summary, why, level } = rule.meta;
    return {
      id,
      shortDescription: { text: summary[language] },
      fullDescription: { text: why[language] },
      help: { text: why[language], markdown: rulePage(rule, language) },
      defaultConfiguration: { level: sarifLevels[level], enabled: level !== 'off' },
      properties: { tags: [id.slice(0, id.indexOf('/'))] },
    };
  };
  return { name: 'mudaqqiq', semanticVersion: version, language, rules: rules.map(descriptor) };
}
