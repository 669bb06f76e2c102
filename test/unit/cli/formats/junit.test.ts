import assert from 'node:assert/strict';
import { formatJunit } from '../../../../src/cli/formats/junit.ts';
import { contextOf, sampleReport } from '../sample-report.ts';
import { readXml } from './read-xml.ts';

describe('formatJunit', () => {
  const xml = formatJunit(sampleReport, contextOf('en'));
  const root = readXml(xml);

  it('is well-formed and sums its suites', () => {
    assert.equal(root.name, 'testsuites');
    assert.deepEqual(root.attributes, {
      name: 'mudaqqiq',
      tests: '5',
      failures: '1',
      errors: '2',
      time: '0.013',
    });
    const sum = (key: string) =>
      root.children.reduce((total, suite) => total + Number(suite.attributes[key]), 0);
    const totals: Readonly<Record<string, string>> = root.attributes;
    for (const key of ['tests', 'failures', 'errors']) assert.equal(sum(key), Number(totals[key]));
    for (const suite of root.children) assert.equal(String(suite.children.length), suite.attributes.tests);
  });

  it('fails for findings from --fail-on upwards, and mentions the others', () => {
    const [warning, hint] = root.children[0]!.children;
    assert.equal(warning!.attributes.name, 'spacing/space-before-mark 1:12');
    assert.equal(warning!.children[0]!.name, 'failure');
    assert.equal(warning!.children[0]!.attributes.message, 'Space before "،"');
    assert.equal(hint!.children[0]!.name, 'system-out');
    const lenient = readXml(formatJunit(sampleReport, contextOf('en', { failOn: 'error' })));
    assert.equal(lenient.attributes.failures, '0');
    const strict = readXml(formatJunit(sampleReport, contextOf('en', { failOn: 'hint' })));
    assert.equal(strict.attributes.failures, '2');
  });

  it('passes for a clean draft', () => {
    const [passed] = root.children[1]!.children;
    assert.deepEqual(passed, {
      name: 'testcase',
      attributes: { name: 'clean.md', classname: 'clean.md' },
      children: [],
      text: '',
    });
  });

  it('reports unreadable files as errors', () => {
    const outcome = root.children[2]!.children[0]!.children[0]!;
    assert.equal(outcome.name, 'error');
    assert.equal(outcome.text, 'broken.txt:3: Invalid UTF-8');
  });

  it('escapes paths and messages, and drops what XML cannot hold', () => {
    assert.equal(root.children[0]!.attributes.name, 'مسودات/خبر 1, عاجل: "أ&ب".txt');
    const strict = readXml(formatJunit(sampleReport, contextOf('en', { failOn: 'hint' })));
    const failure = strict.children[0]!.children[1]!.children[0]!;
    assert.equal(failure.attributes.message, 'two lines,\r\nand 50%: <a> & "b" ');
    assert.doesNotMatch(xml, /[\0-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
