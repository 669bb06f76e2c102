import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { EntityKind } from '../../../server/protocol.ts';
import { say } from '../../say.ts';
import { entityKinds, kindOrder } from '../entity-kinds.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityViewMemory } from '../entity-view-memory.ts';
import type { EntityViewState } from '../entity-view-state.ts';

interface Choice extends QuickPickItem {
  /** Absent in the choice of names with several spellings. */
  readonly shows?: EntityKind;
}

/** Lets the editor choose which kinds the panel shows, and whether only names with several spellings. */
export async function filterEntities(
  memory: EntityViewMemory,
  answers: Partial<Pick<EntityViewState, 'hiddenKinds' | 'onlyVariants' | 'text'>> = {},
): Promise<void> {
  if (Object.keys(answers).length > 0) return memory.change(answers);
  const { hiddenKinds, onlyVariants } = memory.state();
  const kinds: readonly Choice[] = kindOrder.map((kind) => ({
    label: `$(${entityKinds[kind].icon}) ${say(entityKinds[kind].many)}`,
    picked: !hiddenKinds.includes(kind),
    shows: kind,
  }));
  const variants: Choice = { label: `$(warning) ${say(entityPhrases.onlyVariants)}`, picked: onlyVariants };
  const separator: Choice = { label: say(entityPhrases.filterKinds), kind: QuickPickItemKind.Separator };
  const options = { canPickMany: true as const, title: say(entityPhrases.filterTitle) };
  const picked = await window.showQuickPick([variants, separator, ...kinds], options);
  if (!picked) return;
  memory.change({
    onlyVariants: picked.includes(variants),
    hiddenKinds: kindOrder.filter((kind) => !picked.some(({ shows }) => shows === kind)),
  });
}
