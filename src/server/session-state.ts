import { configurationProblems, type ConfigurationProblem, type Rule } from '../core/index.ts';
import { localDay } from '../service/local-day.ts';
import type { Report } from '../service/report.ts';
import type { ReviewService } from '../service/review.ts';
import type { ActionContext } from './action-context.ts';
import type { ClientFeatures } from './client-features.ts';
import type { HoverContext } from './hover.ts';
import { chooseLanguage, commands, type ExplainRuleArguments } from './protocol.ts';
import { rulePageAddress } from './rule-pages.ts';
import type { SessionHost } from './session-host.ts';
import { readSettings } from './settings.ts';
import { createVoice, type Voice } from './voice.ts';

/** What a session knows beyond the documents: the client, the settings, and how to speak to the one after the other. */
export interface SessionState {
  readonly features: ClientFeatures;
  readonly voice: Voice;
  /** Whether names and dates get colours. */
  readonly semanticTokens: boolean;
  readonly rulePages: string | undefined;
  /** Takes in settings as the client sends them; returns what of them cannot be used. */
  configure(settings: unknown): readonly ConfigurationProblem[];
  /** Turns a rule off until the session ends, whatever the settings say. */
  disableRule(rule: string): void;
  actionContext(report: Report): ActionContext;
  hoverContext(report: Report): HoverContext;
}

export function createSessionState(
  features: ClientFeatures,
  service: ReviewService,
  rules: readonly Rule[],
  host: SessionHost,
): SessionState {
  const { bidiIsolates = false, ownCommands = false } = features.options;
  const rulePages = features.options.rulePages ?? host.rulePages;
  const disabled: Record<string, 'off'> = {};
  let settings = readSettings(undefined).settings;
  let voice = speak();

  function speak(): Voice {
    return createVoice(chooseLanguage(settings.language, features.locale), bidiIsolates);
  }

  function apply(): void {
    const { review } = settings;
    const levels = { ...review.levels, ...disabled };
    service.configure({ ...review, levels, today: localDay(new Date()) });
  }

  return Object.freeze({
    features,
    get voice() {
      return voice;
    },
    get semanticTokens() {
      return settings.semanticTokens;
    },
    rulePages,
    configure(given: unknown) {
      const { settings: read, problems } = readSettings(given);
      settings = read;
      voice = speak();
      apply();
      // What is wrong in the style files is told where it stands.
      return [...problems, ...configurationProblems(rules, settings.review)];
    },
    disableRule(rule: string) {
      disabled[rule] = 'off';
      apply();
    },
    actionContext: (report: Report): ActionContext => ({
      report,
      voice,
      rulePages,
      // The settings are the client's own, and ours writes them.
      wordScopes: ownCommands ? ['user', 'workspace', 'house'] : ['house'],
      versionedEdits: features.versionedEdits,
      summary: (rule) => findRule(report.review.rules, rule)?.meta.summary ?? { ar: rule, en: rule },
    }),
    hoverContext: (report: Report): HoverContext => ({
      report,
      voice,
      ruleOf: (id) => findRule(report.review.rules, id),
      markdown: features.markdownHover,
      pageAddress: (rule) => (ownCommands ? explainCommand([rule]) : rulePageAddress(rulePages, rule)),
    }),
  });
}

function findRule(rules: readonly Rule[], id: string): Rule | undefined {
  return rules.find(({ meta }) => meta.id === id);
}

/** A link that runs a command of the client: it shows the page in the chosen language, ready to read. */
function explainCommand(commandArguments: ExplainRuleArguments): string {
  return `command:${commands.explainRule}?${encodeURIComponent(JSON.stringify(commandArguments))}`;
}
