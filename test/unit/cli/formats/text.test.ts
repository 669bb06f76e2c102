import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { formatText } from '../../../../src/cli/formats/text.ts';
import { contextOf, sampleReport } from '../sample-report.ts';

describe('formatText', () => {
  it('groups findings by file, with place, severity, message, rule and excerpt', () => {
    const lines = formatText(sampleReport, contextOf('ar')).split('\n');
    assert.deepEqual(lines, [
      'مسودات/خبر 1, عاجل: "أ&ب".txt',
      '  1:12  تحذير  مسافة قبل «،»  spacing/space-before-mark',
      '      في عام 2020⟦·⟧، زار',
      '  2:4  تلميح  سطران⟨U+000A⟩و50% <و> "قول" ⟨U+0007⟩  spacing/no-break-space',
      '      قال⟦⍽⟧الرئيس <المصري> & "الوفد"',
      '',
      'ملاحظتان في ملفين: تحذير واحد وتلميح واحد؛ يصلح الخيار --fix ملاحظة واحدة منها.',
      '',
    ]);
  });

  it('speaks English when asked', () => {
    const text = formatText(sampleReport, contextOf('en'));
    assert.match(text, /1:12 {2}warning {2}Space before "،"/);
    assert.match(text, /2 findings in 2 files: 1 warning and 1 hint; --fix mends 1 of them\.\n$/);
  });

  it('says so when there is nothing to say', () => {
    const clean = { ...sampleReport, files: sampleReport.files.slice(1) };
    assert.equal(formatText(clean, contextOf('ar')), 'لا ملاحظات في ملف واحد.\n');
    assert.equal(formatText({ ...clean, files: [] }, contextOf('ar')), 'لم يُراجَع أي ملف.\n');
  });

  it('isolates Latin within Arabic lines on a terminal alone', () => {
    assert.match(
      formatText(sampleReport, contextOf('ar', { isTerminal: true })),
      /\u2068spacing\/space-before-mark\u2069/,
    );
    assert.doesNotMatch(formatText(sampleReport, contextOf('ar')), /[\u2066-\u2069]/);
  });

  it('adds nothing but colour when it adds colour', () => {
    const coloured = formatText(sampleReport, contextOf('ar', { colour: true }));
    assert.notEqual(stripVTControlCharacters(coloured), coloured);
    assert.equal(stripVTControlCharacters(coloured), formatText(sampleReport, contextOf('ar')));
  });
});
