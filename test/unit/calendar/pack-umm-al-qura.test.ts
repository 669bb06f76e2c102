import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ummAlQura } from '../../../src/core/calendar/index.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const table = readFileSync(pathOf('src/core/calendar/umm-al-qura-table.ts'), 'utf8');
const notices = readFileSync(pathOf('THIRD_PARTY_NOTICES'), 'utf8');
const original = pathOf('../shared/data/umm-al-qura.json');

function monthStarts(): number[] {
  const starts: number[] = [];
  for (let year = 1343; year <= 1500; year++) {
    for (let month = 1; month <= 12; month++) starts.push(ummAlQura.monthStart(year, month)!);
  }
  return [...starts, ummAlQura.toDay({ year: 1500, month: 12, day: 30 })! + 1];
}

describe('scripts/pack-umm-al-qura', () => {
  let folder: string;
  let input: string;
  let output: string;
  const source = /^\/\/ Source: (.+)\.$/m.exec(table)?.[1];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack-umm-al-qura-'));
    input = join(folder, 'month-starts.json');
    output = join(folder, 'table.ts');
  });
  after(() => rmSync(folder, { recursive: true }));

  function pack(from: string): { status: number | null; stderr: string } {
    const script = pathOf('scripts/pack-umm-al-qura.ts');
    return spawnSync(process.execPath, ['--import', 'tsx', script, from, output], { encoding: 'utf8' });
  }

  it('gives the committed table again from the months that the table unpacks to', () => {
    writeFileSync(input, JSON.stringify({ source, monthStarts: monthStarts() }));
    const { status, stderr } = pack(input);
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(output, 'utf8'), table);
  });

  it('gives the committed table from the original figures, where they are at hand', function () {
    if (!existsSync(original)) this.skip();
    assert.equal(pack(original).status, 0);
    assert.equal(readFileSync(output, 'utf8'), table);
    const { licence } = JSON.parse(readFileSync(original, 'utf8')) as { licence: string };
    assert.ok(notices.includes(licence.trim()), 'THIRD_PARTY_NOTICES lacks the notice of the table');
  });

  it('names the month whose length cannot be', () => {
    const starts = monthStarts();
    starts[20]! += 3;
    writeFileSync(input, JSON.stringify({ source, monthStarts: starts }));
    const { status, stderr } = pack(input);
    assert.equal(status, 2);
    assert.match(stderr, /month 8 of 1344 has (32|33) days; expected 28 to 31/);
  });

  it('refuses a list that ends within a year', () => {
    writeFileSync(input, JSON.stringify({ source, monthStarts: monthStarts().slice(0, -1) }));
    const { status, stderr } = pack(input);
    assert.equal(status, 2);
    assert.match(stderr, /whole years and one more day, not 1896 entries/);
  });

  it('keeps the notice of the figures beside the project', () => {
    assert.match(notices, /hijridate/);
    assert.match(
      notices,
      /Copyright \(c\) Mohammed Alshehri\n\nPermission is hereby granted, free of charge/,
    );
  });
});
