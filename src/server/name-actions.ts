import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { unifyEntity, type Entity, type EntityMention, type HouseName } from '../core/index.ts';
import type { ActionContext } from './action-context.ts';
import type { ActionData } from './action-data.ts';
import { toSpan } from './convert.ts';
import { isName, mentionAt } from './mention-at.ts';
import { phrases } from './phrases.ts';
import { commands, type AddHouseNameArguments } from './protocol.ts';

/** Writes one name as it is spelled here. Quotations stay: who wants them changed too renames the name, and is asked. */
export function unifyActions(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { report, voice } = context;
  const at = nameIn(params, context);
  if (!at?.entity.hasVariants) return [];
  const { entity, mention } = at;
  const count = unifyEntity(entity, mention.name).filter(({ isQuoted }) => !isQuoted).length;
  if (count === 0) return [];
  return [
    {
      title: voice.say(phrases.unify(mention.name, count)),
      kind: CodeActionKind.RefactorRewrite,
      data: {
        kind: 'unify',
        uri: report.uri,
        version: report.version,
        entity: entity.id,
        spelling: mention.name,
      } satisfies ActionData,
    },
  ];
}

/** Adds a name to those of the house. */
export function houseNameActions(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { report, voice } = context;
  const at = nameIn(params, context);
  if (!at) return [];
  const name = houseNameOf(at.entity);
  const title = voice.say(phrases.addHouseName(name.name));
  const argumentsOfCommand: AddHouseNameArguments = [report.uri, name];
  const command = { title, command: commands.addHouseName, arguments: [...argumentsOfCommand] };
  return [{ title, kind: CodeActionKind.Refactor, command }];
}

/** What the house's list would say of an entity. */
function houseNameOf({ name, kind, latin }: Entity): HouseName {
  return {
    name,
    ...((kind === 'person' || kind === 'organisation' || kind === 'place') && { kind }),
    ...(latin !== undefined && { latin }),
  };
}

function nameIn(
  { range }: CodeActionParams,
  { report }: ActionContext,
): { readonly entity: Entity; readonly mention: EntityMention } | undefined {
  const { draft } = report.review;
  const at = mentionAt(draft, toSpan(draft.lines, range).start);
  return at && isName(at.entity) ? at : undefined;
}
