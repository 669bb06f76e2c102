import assert from 'node:assert/strict';
import type { CodeActionParams } from 'vscode-languageserver';
import { unifyEntity, type Entity } from '../../../src/core/index.ts';
import { applyEdits } from '../../../src/core/index.ts';
import type { ActionContext } from '../../../src/server/action-context.ts';
import { houseNameActions, unifyActions } from '../../../src/server/name-actions.ts';
import { createVoice } from '../../../src/server/voice.ts';
import { namedReport, uri } from '../../support/named-report.ts';
import { textWithEntity } from '../../support/entities.ts';

function actionsAt(text: string, place: string, make: typeof unifyActions) {
  const report = namedReport(text);
  const context: ActionContext = {
    report,
    voice: createVoice('ar', false),
    rulePages: undefined,
    wordScopes: [],
    versionedEdits: true,
    summary: (rule) => ({ ar: rule, en: rule }),
  };
  const start = { line: 0, character: text.indexOf(place) };
  const params: CodeActionParams = {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [] },
  };
  return make(params, context);
}

describe('actions on a name', () => {
  it('add it to the names of the house, whole, with its kind', () => {
    const [action, ...others] = actionsAt('قال خليفة حفتر وحفتر باق.', 'وحفتر', houseNameActions);
    assert.deepEqual(others, []);
    assert.equal(action?.title, 'أضف «خليفة حفتر» إلى أسماء الدار');
    assert.equal(action.kind, 'refactor');
    assert.deepEqual(action.command?.arguments, [uri, { name: 'خليفة حفتر', kind: 'person' }]);
  });

  it('are none on a date or on no name', () => {
    const text = 'وصل يوم 22 نوفمبر 2024 إلى المدينة.';
    for (const place of ['وصل', 'نوفمبر']) assert.deepEqual(actionsAt(text, place, houseNameActions), []);
  });

  it('unify nothing where there is one spelling', () => {
    assert.deepEqual(actionsAt('قال خليفة حفتر وحفتر باق.', 'وحفتر', unifyActions), []);
  });
});

describe('one spelling for an entity', () => {
  const { text, entity }: { text: string; entity: Entity } = textWithEntity('خليفة هفتر', [
    { name: 'خليفة هفتر' },
    ' و',
    { name: 'حفتر' },
    ' و',
    { name: 'خليفه حفتر' },
  ]);

  it('goes to the part of the name that it is', () => {
    assert.equal(applyEdits(text, unifyEntity(entity, 'حفتر')), 'خليفة حفتر وحفتر وخليفة حفتر');
  });

  it('goes to all of it', () => {
    assert.equal(applyEdits(text, unifyEntity(entity, 'خليفه حفتر')), 'خليفه حفتر وحفتر وخليفه حفتر');
  });
});
