import { commands, Disposable, env, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Localized } from '../../server/protocol.ts';
import { activeDraft } from '../active-draft.ts';
import { addHouseName } from '../house-file-edit.ts';
import type { IgnoreStore } from '../ignore-store.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { registerHandlers, type Handlers } from '../register-handlers.ts';
import { tell } from '../tell.ts';
import { exportEntities } from './commands/export-entities.ts';
import { filterEntities } from './commands/filter-entities.ts';
import { findEntities } from './commands/find-entities.ts';
import { goToMention } from './commands/go-to-mention.ts';
import { hearEntity, ignoreEntity } from './commands/ignore-entity.ts';
import { renameEntity } from './commands/rename-entity.ts';
import { sortEntities } from './commands/sort-entities.ts';
import { unifySpellings } from './commands/unify-spellings.ts';
import { isNameKind } from './entity-kinds.ts';
import { houseNameOf } from './house-name-of.ts';
import { entityList } from './entity-list.ts';
import { groupNodes, type EntityNode } from './entity-nodes.ts';
import { entityPhrases } from './entity-phrases.ts';
import type { EntitySource } from './entity-source.ts';
import { targetAtCursor, targetOfNode, type EntityTarget } from './entity-target.ts';
import type { EntityViewMemory } from './entity-view-memory.ts';
import { everything } from './entity-view-state.ts';
import { isolate } from './isolate.ts';

export interface EntityCommandParts {
  readonly client: BaseLanguageClient;
  readonly source: EntitySource;
  readonly memory: EntityViewMemory;
  readonly ignores: IgnoreStore;
  readonly log: LogOutputChannel;
  /** The row of the panel that has the focus. */
  selected(): EntityNode | undefined;
}

/** A row (menus of the panel), `selection` for the focused one (keys in the panel), or nothing: the cursor decides. */
type Named = EntityNode | 'selection' | undefined;

/** Registers what can be done with the panel and with an entity. */
export function registerEntityCommands(parts: EntityCommandParts): Disposable {
  const { client, source, memory, ignores, log, selected } = parts;

  async function targetOf(named: Named): Promise<EntityTarget | undefined> {
    const node = named === 'selection' ? selected() : named;
    if (node) return targetOfNode(node, source.snapshot());
    return named === 'selection' ? undefined : targetAtCursor(source);
  }

  /** For what only makes sense with a name; dates and quantities are refused in words. */
  function onName(act: (target: EntityTarget, answers: unknown) => Promise<void>) {
    return async (named: Named, answers: unknown): Promise<void> => {
      const target = await targetOf(named);
      if (!target) return;
      if (isNameKind(target.entity.kind)) await act(target, answers);
      else tell(entityPhrases.noNameHere);
    };
  }

  function onEntity(act: (target: EntityTarget) => unknown) {
    return async (named: Named): Promise<void> => {
      const target = await targetOf(named);
      if (target) await act(target);
    };
  }

  async function copy(text: string, remark: Localized): Promise<void> {
    await env.clipboard.writeText(text);
    tell(remark);
  }

  const handlers: Handlers<Named> = {
    'mudaqqiq.entities.rename': onName((target, answers) => renameEntity(client, target, answersOf(answers))),
    'mudaqqiq.entities.unify': onName((target, answers) =>
      unifySpellings(client, target, answersOf(answers)),
    ),
    'mudaqqiq.entities.addHouseName': onName(({ draft, entity, form }) =>
      addHouseName(client, draft, houseNameOf(entity, form)),
    ),
    'mudaqqiq.entities.ignore': onName((target) => ignoreEntity(client, ignores, target)),
    'mudaqqiq.entities.hear': onName((target) => hearEntity(client, ignores, target)),
    'mudaqqiq.entities.search': onEntity(({ entity, form }) =>
      commands.executeCommand('workbench.action.findInFiles', {
        query: form ?? entity.name,
        isRegex: false,
        triggerSearch: true,
      }),
    ),
    'mudaqqiq.entities.nextMention': onEntity((target) => goToMention(target, 'next')),
    'mudaqqiq.entities.previousMention': onEntity((target) => goToMention(target, 'previous')),
    'mudaqqiq.entities.copyName': onEntity(async ({ entity, form }) => {
      const name = form ?? entity.name;
      await copy(name, entityPhrases.nameCopied(isolate(name)));
    }),
    'mudaqqiq.entities.copyList': async () => {
      const groups = groupNodes(source.snapshot()?.entities ?? [], memory.state());
      if (groups.length === 0) tell(entityPhrases.nothingToList);
      else await copy(entityList(groups, interfaceLanguage()), entityPhrases.copied);
    },
    'mudaqqiq.entities.export': async (_named, answers) => {
      const draft = source.draft() ?? activeDraft()?.document.uri;
      if (draft) await exportEntities(client, draft, answersOf(answers));
    },
    'mudaqqiq.entities.filter': (_named, answers) => filterEntities(memory, answersOf(answers)),
    'mudaqqiq.entities.find': () => findEntities(memory),
    'mudaqqiq.entities.clearFilter': () => memory.change({ ...everything, order: memory.state().order }),
    'mudaqqiq.entities.sort': (_named, answers) => sortEntities(memory, answersOf(answers)),
    'mudaqqiq.entities.refresh': () => source.refresh(),
  };
  return registerHandlers(handlers, log);
}

/**
 * What the editor answered before it was asked: keys and tests pass it with the command. A menu passes the selected
 * rows in its place, which answer nothing.
 */
function answersOf<Answers extends object>(passed: unknown): Partial<Answers> {
  return typeof passed === 'object' && passed !== null && !Array.isArray(passed) ? passed : {};
}
