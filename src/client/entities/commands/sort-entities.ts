import { window } from 'vscode';
import { say } from '../../say.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityViewMemory } from '../entity-view-memory.ts';
import type { EntityOrder, EntityViewState } from '../entity-view-state.ts';

const orders: readonly EntityOrder[] = ['mention', 'count', 'name'];

/** Lets the editor choose the order within the kinds. */
export async function sortEntities(
  memory: EntityViewMemory,
  { order }: Partial<Pick<EntityViewState, 'order'>> = {},
): Promise<void> {
  if (order) return memory.change({ order });
  const present = memory.state().order;
  const items = orders.map((order) => ({
    label: say(entityPhrases.order[order]),
    ...(order === present && { description: say(entityPhrases.presentOrder) }),
    order,
  }));
  const picked = await window.showQuickPick(items, { title: say(entityPhrases.sortTitle) });
  if (picked) memory.change({ order: picked.order });
}
