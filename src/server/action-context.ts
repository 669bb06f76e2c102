import type { Localized } from '../core/index.ts';
import type { Report } from '../service/report.ts';
import type { WordScope } from './protocol.ts';
import type { Voice } from './voice.ts';

/** What the actions of a document are made from. */
export interface ActionContext {
  readonly report: Report;
  readonly voice: Voice;
  readonly rulePages: string | undefined;
  /** Where words can be added to, in the order of the offers. */
  readonly wordScopes: readonly WordScope[];
  /** Whether the client knows edits that hold for one version of a document only. */
  readonly versionedEdits: boolean;
  /** The fault that a rule finds, in a few words. */
  summary(rule: string): Localized;
}
