import { findHouseNames, type HouseJudgement, type Spelling } from '../../names/index.ts';
import type { Draft } from '../../text/draft.ts';
import { placedBlockAt } from './placed-block-at.ts';

/**
 * What the lists of house names say of a spelling where it first stands, alone or in a longer name. Of what comes with the
 * product only the forbidden forms count: «نتانياهو» is right in one house and «نتنياهو» in another, in one draft are not both.
 */
export function houseJudgement(draft: Draft, { places }: Spelling): HouseJudgement | undefined {
  const { start, end } = places[0]!;
  const placed = placedBlockAt(draft, start);
  if (!placed) return undefined;
  const match = findHouseNames(draft, placed.block).find(
    (each) => each.start + placed.start <= start && end <= each.end + placed.start,
  );
  if (!match) return undefined;
  const { judgement, isOwn } = match.value;
  return isOwn || judgement === 'forbidden' ? judgement : undefined;
}
