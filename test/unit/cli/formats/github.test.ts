import assert from 'node:assert/strict';
import { formatGithub } from '../../../../src/cli/formats/github.ts';
import { contextOf, sampleReport } from '../sample-report.ts';

describe('formatGithub', () => {
  const lines = formatGithub(sampleReport, contextOf('en')).split('\n');

  it('writes a workflow command for each finding and each unreadable file', () => {
    assert.equal(lines.length, 5);
    assert.equal(lines[4], '');
    assert.equal(
      lines[0],
      '::warning file=مسودات/خبر 1%2C عاجل%3A "أ&ب".txt,line=1,endLine=1,col=12,endColumn=13,' +
        'title=spacing/space-before-mark::Space before "،"',
    );
    assert.equal(lines[2], '::error file=broken.txt,line=3::Invalid UTF-8');
    assert.equal(lines[3], '::error file=gone.txt::Not there');
  });

  it('escapes what would end the command', () => {
    assert.match(lines[1]!, /^::notice .*::two lines,%0D%0Aand 50%25: <a> & "b" \u0007$/);
  });

  it('leaves columns out where a finding runs over lines', () => {
    const [file] = sampleReport.files;
    const finding = { ...file!.review.findings[0]!, end: 20 };
    const review = { ...file!.review, findings: [finding] };
    const text = formatGithub(
      { ...sampleReport, problems: [], files: [{ path: 'a', review }] },
      contextOf('ar'),
    );
    assert.match(text, /^::warning file=a,line=1,endLine=2,title=/);
  });
});
