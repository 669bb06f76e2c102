export type { HouseName } from './house-name.ts';
export type { Knowledge, NameLists, TitleKind } from './knowledge.ts';
export type { NameKind, NameMention } from './name-mention.ts';
