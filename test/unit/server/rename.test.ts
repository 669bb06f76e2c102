import assert from 'node:assert/strict';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientFeatures, type ClientFeatures } from '../../../src/server/client-features.ts';
import { newNameProblem, renameAt, renameTarget } from '../../../src/server/rename.ts';
import { createVoice } from '../../../src/server/voice.ts';
import { namedReport, uri } from '../../support/named-report.ts';

const text = 'وصل خليفة حفتر للقاهرة. وقال حفتر: «أنا حفتر وسأبقى في مكاني»، ثم غادر القاهرة وحفتر صامت.';
const english = createVoice('en', false);

function featuresWith(workspaceEdit: object): ClientFeatures {
  return clientFeatures({
    processId: null,
    rootUri: null,
    capabilities: { workspace: { workspaceEdit } },
  });
}

const asking = featuresWith({ documentChanges: true, changeAnnotationSupport: {} });

function renamed(edit: WorkspaceEdit, accept: (annotation: string | undefined) => boolean): string {
  const edits = edit.documentChanges!.flatMap((change) =>
    'edits' in change ? (change.edits as (TextEdit & { annotationId?: string })[]) : [],
  );
  const accepted = edits.filter(({ annotationId }) => accept(annotationId));
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), accepted);
}

function renameIn(place: string, newName: string, features = asking) {
  const rename = renameAt(namedReport(text), text.indexOf(place), newName, english, features);
  assert.ok(rename);
  return rename;
}

describe('renaming a name', () => {
  it('is offered on a name with its prefixes, and shows it without them', () => {
    const { draft } = namedReport(text).review;
    const start = text.indexOf('للقاهرة') + 1;
    const range = { start: { line: 0, character: start }, end: { line: 0, character: start + 6 } };
    assert.deepEqual(renameTarget(draft, start - 1), { range, placeholder: 'القاهرة' });
    assert.equal(renameTarget(draft, 0), undefined);
  });

  it('is not offered on a date', () => {
    const dated = 'يوم 22 نوفمبر 2024 في المدينة.';
    assert.equal(renameTarget(namedReport(dated).review.draft, 6), undefined);
  });

  it('changes short forms along; in quotations only what the person agrees to', () => {
    const { edit, leftInQuotations } = renameIn('خليفة', 'خليفة حفتار');
    assert.equal(leftInQuotations, 0);
    const without =
      'وصل خليفة حفتار للقاهرة. وقال حفتار: «أنا حفتر وسأبقى في مكاني»، ثم غادر القاهرة وحفتار صامت.';
    assert.equal(
      renamed(edit, (id) => id === 'name'),
      without,
    );
    assert.equal(
      renamed(edit, () => true),
      without.replace('أنا حفتر', 'أنا حفتار'),
    );
    assert.equal(edit.changeAnnotations?.['name']?.needsConfirmation, false);
    assert.equal(edit.changeAnnotations['quotation']?.needsConfirmation, true);
    assert.deepEqual(
      edit.documentChanges!.map((change) => 'edits' in change && change.textDocument),
      [{ uri, version: 7 }],
    );
  });

  it('of a short form changes that part of the full name too', () => {
    const { edit } = renameIn('حفتر صامت', 'حفتار');
    assert.match(
      renamed(edit, () => true),
      /^وصل خليفة حفتار للقاهرة\. وقال حفتار:/,
    );
  });

  it('keeps prefixes and the article in order', () => {
    const { edit } = renameIn('القاهرة', 'دمشق');
    assert.equal(
      renamed(edit, () => true),
      text.replace('للقاهرة', 'لدمشق').replace('القاهرة', 'دمشق'),
    );
  });

  it('leaves quotations alone and counts them for a client that cannot ask', () => {
    const { edit, leftInQuotations } = renameIn(
      'خليفة',
      'خليفة حفتار',
      featuresWith({ documentChanges: true }),
    );
    assert.equal(leftInQuotations, 1);
    assert.equal(edit.changeAnnotations, undefined);
    assert.match(
      renamed(edit, () => true),
      /«أنا حفتر وسأبقى/,
    );
    const plain = renameIn('خليفة', 'خليفة حفتار', featuresWith({})).edit;
    assert.equal(plain.changes?.[uri]?.length, 3);
  });

  for (const [what, newName, pattern] of [
    ['nothing', '', /Write the new name/],
    ['blanks', ' \u00a0', /Write the new name/],
    ['two lines', 'خليفة\nحفتر', /one line/],
    ['an invisible character', 'خليفة\u200f حفتر', /invisible/],
  ] as const) {
    it(`is refused for ${what}`, () => assert.match(newNameProblem(newName)?.en ?? '', pattern));
  }

  it('takes any other text for a name', () => assert.equal(newNameProblem('د. خليفة (حفتر)'), undefined));
});
