import type { Localized, StatusParams } from '../server/protocol.ts';
import { phrases } from './phrases.ts';

type Review = NonNullable<StatusParams['review']>;

const parts = [
  { severity: 'error', icon: '$(error)', phrase: phrases.errors },
  { severity: 'warning', icon: '$(warning)', phrase: phrases.warnings },
  { severity: 'information', icon: '$(info)', phrase: phrases.information },
  { severity: 'hint', icon: '$(lightbulb)', phrase: phrases.hints },
] as const;

/** The counts as the status bar shows them, an icon before each; a tick where there is nothing to count. */
export function statusCounts({ counts }: Review): string {
  const shown = parts.filter(({ severity }) => counts[severity] > 0);
  return shown.length === 0
    ? '$(check)'
    : shown.map(({ severity, icon }) => `${icon} ${counts[severity]}`).join(' ');
}

/** The lines of the tooltip. */
export function statusLines({ counts, ignored, shown }: Review): readonly Localized[] {
  const found = parts
    .filter(({ severity }) => counts[severity] > 0)
    .map(({ severity, phrase }) => phrase(counts[severity]));
  return [
    ...(found.length === 0 ? [phrases.clean] : found),
    ...(ignored > 0 ? [phrases.ignored(ignored)] : []),
    ...(shown === undefined ? [] : [phrases.shown(shown)]),
    phrases.openProblems,
  ];
}
