import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type {
  EntityKind,
  HouseName,
  Ignore,
  IgnoreKey,
  Language,
  Localized,
  Severity,
} from '../core/index.ts';

export type { EntityKind, HouseName, Ignore, IgnoreKey, Language, Localized };
export { STYLE_FILE_NAMES } from '../service/style-file-names.ts';

/**
 * All that a client and the server must agree on beyond LSP itself. The only file of the server that the client
 * imports, so nothing here may pull the server in.
 */

/** The name of the server, the settings section and the source of every diagnostic. */
export const NAME = 'mudaqqiq';

/** What a client may tell the server as `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** Settings for a client that neither answers `workspace/configuration` nor sends them as changes. */
  readonly settings?: unknown;
  /** The address of the folder of rule pages, with a slash at its end. */
  readonly rulePages?: string;
  /** The client runs the commands of `commands` itself; otherwise the server does. */
  readonly ownCommands?: boolean;
  /** The client reads files for the server, which may reach none of the person's; otherwise the server reads them. */
  readonly readsText?: boolean;
  /** Arabic texts come in bidirectional isolates, for an interface that lays lines out from left to right. */
  readonly bidiIsolates?: boolean;
}

/** Commands that code actions name. Their arguments are the types of the same name below. */
export const commands = {
  ignoreHere: 'mudaqqiq.ignoreHere',
  ignoreRule: 'mudaqqiq.ignoreRule',
  disableRule: 'mudaqqiq.disableRule',
  explainRule: 'mudaqqiq.explainRule',
  fixAll: 'mudaqqiq.fixAll',
  fixRule: 'mudaqqiq.fixRule',
  clearIgnores: 'mudaqqiq.clearIgnores',
  addHouseName: 'mudaqqiq.addHouseName',
  addWord: 'mudaqqiq.addWord',
  showImpact: 'mudaqqiq.showImpact',
} as const;

export type IgnoreHereArguments = readonly [uri: string, key: IgnoreKey];
export type IgnoreRuleArguments = readonly [uri: string, rule: string];
export type DisableRuleArguments = readonly [rule: string];
export type ExplainRuleArguments = readonly [rule: string];
export type FixAllArguments = readonly [uri: string];
export type FixRuleArguments = readonly [uri: string, rule: string];
export type ClearIgnoresArguments = readonly [uri: string];
/** The draft, whose folder says which file the name goes to, and the name. */
export type AddHouseNameArguments = readonly [uri: string, name: HouseName];
/** The draft, whose style file the word goes to where it is the house that takes it in. */
export type AddWordArguments = readonly [uri: string, word: string, scope: WordScope];

/** The style file that has the rule, and the rule. */
export type ShowImpactArguments = readonly [uri: string, rule: string];

/** Who takes a word in: a person or a workspace in the setting `words`, the house in the style file. */
export type WordScope = 'user' | 'workspace' | 'house';

/** What every code action with an edit carries as `data`: the document, and the version that its edit is for. */
export interface ActionTarget {
  readonly uri: string;
  readonly version: number;
}

/** What the client may ask of the server, by method. */
export interface Requests {
  /** The edits of all safe fixes, or of one rule; null where the document is not reviewed. */
  'mudaqqiq/fixAll': { params: FixAllParams; result: FixAllResult | null };
  /** The finding at, behind or before a position; null where there is none. */
  'mudaqqiq/finding': { params: FindingParams; result: FindingResult | null };
  /** Every rule; with a uri also how often it is broken there. */
  'mudaqqiq/rules': { params: RulesParams; result: readonly RuleResult[] };
  /** The page of a rule as Markdown in the chosen language; null where there is no such rule. */
  'mudaqqiq/rulePage': { params: RulePageParams; result: string | null };
  /** What the draft names; null where the document is not reviewed. */
  'mudaqqiq/entities': { params: EntitiesParams; result: EntitiesResult | null };
  /** The edits that write an entity another way; null where the draft or the entity is no longer what it was. */
  'mudaqqiq/rewriteEntity': { params: RewriteEntityParams; result: RewriteEntityResult | null };
  /** The entities of the draft as the command line writes them; null where the document is not reviewed. */
  'mudaqqiq/exportEntities': { params: ExportEntitiesParams; result: string | null };
  /** The style file for a draft and what it holds; null where no folder is open. */
  'mudaqqiq/styleFile': { params: StyleFileParams; result: StyleFileResult | null };
  /** What a rule of a style file finds in drafts, though it be off; null where the style file is not known. */
  'mudaqqiq/impact': { params: ImpactParams; result: ImpactResult | null };
  /** The edits that add a name to a style file; null where the file cannot be read as one. */
  'mudaqqiq/addHouseName': { params: AddHouseNameParams; result: HouseFileEdits | null };
  /** The edits that add a word to a style file; null where the file cannot be read as one. */
  'mudaqqiq/addHouseWord': { params: AddHouseWordParams; result: HouseFileEdits | null };
}

/** The files of the product that the server reads. */
export const dataFiles = ['names.bin', 'lexicon.bin'] as const;

export type DataFile = (typeof dataFiles)[number];

/** What the server may ask of our own client, by method. */
export interface ServerRequests {
  /** The text of a file of the person's folders, with `readsText`; null where there is none. */
  'mudaqqiq/text': { params: { readonly uri: string }; result: string | null };
  /** The bytes of a file that lies beside the server, in base64. */
  'mudaqqiq/file': { params: { readonly name: DataFile }; result: string };
}

/** What the client tells the server. */
export interface ClientNotifications {
  /** Replaces all that is ignored in a draft. */
  'mudaqqiq/ignores': IgnoresParams;
}

/** What the server tells a client with `ownCommands`. */
export interface ServerNotifications {
  /** A document was reviewed, or is no longer. */
  'mudaqqiq/status': StatusParams;
}

export interface FixAllParams {
  readonly uri: string;
  readonly rule?: string;
}

export interface FixAllResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

export interface FindingParams {
  readonly uri: string;
  readonly position: Position;
  readonly which: 'here' | 'next' | 'previous';
}

export interface FindingResult {
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
  readonly key: IgnoreKey;
}

export interface RulesParams {
  readonly uri?: string;
}

export interface RuleResult {
  readonly id: string;
  readonly summary: Localized;
  /** Findings in the document asked about. */
  readonly count: number;
  /** How many of them have a safe fix. */
  readonly fixable: number;
}

export interface RulePageParams {
  readonly rule: string;
}

export interface EntitiesParams {
  readonly uri: string;
}

export interface EntitiesResult {
  readonly version: number;
  /** False while the knowledge of names is still being loaded: dates and numbers only. */
  readonly isComplete: boolean;
  /** In the order of their first mention. */
  readonly entities: readonly EntityResult[];
}

export interface EntityResult {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly titles: readonly string[];
  readonly latin?: string;
  /** ISO for dates and times, a number for quantities. */
  readonly value?: string | number;
  readonly unit?: string;
  readonly calendar?: 'gregorian' | 'hijri';
  /** Whether the draft spells the name in more than one way, short forms aside. */
  readonly hasVariants: boolean;
  /** The form that the house writes, where the draft has another one too. */
  readonly houseForm?: string;
  /** Whether the editor asked not to hear of it in this draft. */
  readonly isIgnored: boolean;
  /** The most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly mentions: readonly EntityMentionResult[];
}

export interface EntityMentionResult {
  readonly range: Range;
  /** One of the forms of the entity. */
  readonly form: string;
  readonly title?: string;
  readonly isQuoted: boolean;
  /** The sentence around it, white space made single blanks, cut to about a line; the mention's place in it, UTF-16. */
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

export interface RewriteEntityParams {
  readonly uri: string;
  /** The version of the `mudaqqiq/entities` that the editor saw. */
  readonly version: number;
  readonly entity: string;
  /** The form to rewrite; without it every spelling of the name, short forms taken along. */
  readonly form?: string;
  readonly to: string;
  /** `to` is a spelling of the name or of a part of it, «حفتر», that the others take over, «خليفة هفتر» included. */
  readonly isSpelling?: boolean;
  /** Whether direct quotations are changed too. */
  readonly includeQuotations: boolean;
}

export interface RewriteEntityResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** How many mentions in direct quotations were left as they are. */
  readonly leftInQuotations: number;
}

export interface ExportEntitiesParams {
  readonly uri: string;
  readonly format: 'csv' | 'json';
}

export interface StyleFileParams {
  /** The draft. */
  readonly uri: string;
}

export interface StyleFileResult {
  /** The nearest one, or where it would lie. */
  readonly uri: string;
  readonly exists: boolean;
}

export interface ImpactParams {
  /** The style file, or one that it extends. */
  readonly style: string;
  readonly rule: string;
  /** As many as are reviewed in one go, without other requests between them. */
  readonly drafts: readonly { readonly uri: string; readonly text: string }[];
}

export interface ImpactResult {
  /** How many of the drafts are Arabic, and were reviewed. */
  readonly reviewed: number;
  /** Those in which the rule finds something. */
  readonly drafts: readonly ImpactDraft[];
}

export interface ImpactDraft {
  readonly uri: string;
  readonly places: readonly {
    readonly range: Range;
    /** The sentence around the place, the place set off. */
    readonly markdown: string;
  }[];
}

export interface AddHouseNameParams {
  /** What the file holds; empty for one that is yet to be made. */
  readonly text: string;
  readonly name: HouseName;
}

export interface AddHouseWordParams {
  /** What the file holds; empty for one that is yet to be made. */
  readonly text: string;
  readonly word: string;
}

export interface HouseFileEdits {
  /** On `text`; none where the entry is there already. */
  readonly edits: readonly TextEdit[];
}

export interface IgnoresParams {
  readonly uri: string;
  readonly ignores: readonly Ignore[];
}

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Absent where the document is not reviewed: it is not Arabic, or reviewing is off. */
  readonly review?: {
    readonly counts: Readonly<Record<Severity, number>>;
    readonly ignored: number;
    /** How many findings were sent as diagnostics, where that is not all of them. */
    readonly shown?: number;
  };
}

export type LanguageSetting = 'auto' | Language;

/**
 * The language of our messages. No Arabic pack of VS Code exists, so an English interface says nothing about its
 * reader, and who edits Arabic news reads Arabic; an editor in a third language was chosen by a person, who gets English.
 */
export function chooseLanguage(setting: LanguageSetting, locale: string | undefined): Language {
  if (setting !== 'auto') return setting;
  return locale === undefined || /^(?:ar|en)\b/i.test(locale) ? 'ar' : 'en';
}
