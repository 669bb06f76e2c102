export { isMostlyArabic } from './arabic.ts';
export { dateAt, type DateAction, type DateAt } from './date-tools.ts';
export {
  entitiesOf,
  rewriteEntity,
  unifyEntity,
  wholeName,
  type Entity,
  type EntityKind,
  type EntityMention,
  type MentionEdit,
} from './entities/index.ts';
export { checkExamples, type ExampleFailure } from './check-examples.ts';
export { optionsSchema, severitySchema, type JsonSchema } from './configuration-schema.ts';
export { configurationProblems, ruleLevels } from './configuration.ts';
export type { ConfigurationProblem } from './configuration-problem.ts';
export {
  findKnown,
  formatBaseline,
  knownFindings,
  parseBaseline,
  type Baseline,
  type KnownFindings,
} from './baseline.ts';
export { createReviewer, rulesOfHouse } from './engine.ts';
export { describeSwitches } from './house/describe-switches.ts';
export { isIgnoredByHouse } from './house/house-ignore.ts';
export type {
  ReportedFinding,
  Review,
  ReviewConfiguration,
  ReviewResources,
  Reviewer,
  RuleFailure,
} from './engine.ts';
export { fixAll, safeFix, type FixAllResult } from './fix-all.ts';
export { formatOf } from './format-of.ts';
export { addHouseName } from './house/add-house-name.ts';
export { addHouseWord } from './house/add-house-word.ts';
export type { StyleProblem } from './house/located-yaml.ts';
export { ruleFaults, type RuleFault } from './house/rule-faults.ts';
export {
  resolveStyle,
  type ReadFile,
  type ResolvedStyle,
  type StyleFile,
  type StyleWorld,
} from './house/resolve-style.ts';
export { styleJsonSchema } from './house/style-json-schema.ts';
export { parseNames, parseStyle, type Style } from './house/style.ts';
export { testRule, type FailingExample } from './house/test-rule.ts';
export type { StyleIgnore } from './house/style-layer.ts';
export { ignoreKey, isIgnored, type Ignore, type IgnoreKey } from './ignore.ts';
export type { HouseName, Knowledge, NameKind } from './knowledge/index.ts';
export { dictionaryForm, readLexicon, type Lexicon } from './lexicon/index.ts';
export type { Language, Localized } from './localized.ts';
export { houseFormOf } from './names/index.ts';
export { compileRule, houseRuleSchema, type HouseRuleEntry, type RuleReading } from './rule-kinds/index.ts';
export { rulePage } from './rule-page.ts';
export type { Finding, Fix, Related, Rule, RuleLevel, RuleMeta, Severity } from './rule.ts';
export { rules } from './rules/index.ts';
export { dictionaryChoices } from './rules/spelling/dictionary-choices.ts';
export { doubtfulWordsOf } from './rules/spelling/doubtful-words.ts';
export type { DraftFormat } from './text/block.ts';
export type { Draft } from './text/draft.ts';
export { readKnowledge } from './tagger/index.ts';
export { applyEdits, composeEdits, type Edit } from './text/edit.ts';
export { createLineIndex, type LineIndex, type Position } from './text/lines.ts';
export type { Span } from './text/span.ts';
export { spaceName } from './text/spaces.ts';
export { nearest } from './nearest.ts';
export { groupOf } from './rule-group.ts';
export { folderOf, foldersUpwards } from './house/uris.ts';
