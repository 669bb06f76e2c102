import type { FindingReference } from '../service/find-again.ts';
import { asRecord } from './as-record.ts';
import type { ActionTarget } from './protocol.ts';

/** One fix of one finding, as it was offered. */
export interface FixData extends ActionTarget {
  readonly kind: 'fix';
  readonly finding: FindingReference;
  /** Which of the finding's fixes, and its title, so that another fix in its place is not taken for it. */
  readonly fix: number;
  readonly title: string;
}

/** Every safe fix of a document, or of one rule in it; made from the text as it stands when chosen. */
export interface FixAllData extends ActionTarget {
  readonly kind: 'fixAll';
  readonly rule?: string;
}

/** One spelling of an entity for all its mentions; made from the text as it stands when chosen. */
export interface UnifyData extends ActionTarget {
  readonly kind: 'unify';
  readonly entity: string;
  readonly spelling: string;
}

/** A word of the house in the place of one that no dictionary knows. */
export interface HouseWordData extends ActionTarget {
  readonly kind: 'houseWord';
  readonly finding: FindingReference;
  readonly word: string;
}

/** What a code action carries from the moment it is offered to the moment it is chosen. */
export type ActionData = FixData | FixAllData | UnifyData | HouseWordData;

/** The value if it is what a code action of this server carries. */
export function asActionData(value: unknown): ActionData | undefined {
  const data = asRecord(value);
  if (!data || typeof data.uri !== 'string') return undefined;
  if (data.kind === 'fixAll') return data as unknown as FixAllData;
  if (data.kind === 'unify') {
    const isUnify = typeof data.entity === 'string' && typeof data.spelling === 'string';
    return isUnify ? (data as unknown as UnifyData) : undefined;
  }
  const finding = asRecord(data.finding);
  const isOfFinding = data.kind === 'fix' || (data.kind === 'houseWord' && typeof data.word === 'string');
  return isOfFinding && finding !== undefined && asRecord(finding.key) !== undefined
    ? (data as unknown as FixData | HouseWordData)
    : undefined;
}
