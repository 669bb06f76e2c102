import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInMemory } from '../../unit/cli/memory-host.ts';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';

const style = `extends: bbc
severity: { spacing/trailing-space: off }
names:
  - { name: أنغيلا ميركل, forbid: [أنجيلا ميركل], note: كما تُنطق }
words: ["زغبرطة"]
rules:
  - id: desk/important
    kind: swap
    summary: <كلمة> هام
    why: سبب الدار
    swap: { هام: مهم }
    examples: { bad: [{ text: 'أمر ⟦هام⟧', fixed: أمر مهم }], good: [أمر  مهم] }
`;

describe('mudaqqiq guide', () => {
  const folder = useTemporaryFolder();
  const run = async (words: string) => {
    const { code, output, errors } = await runInMemory(words.split(' '), { folder: folder.path });
    return { code, output: output.toString(), errors };
  };

  it('writes the whole style from right to left', async () => {
    folder.write('mudaqqiq.yml', style);
    const { code, output } = await run('guide');
    assert.equal(code, 0);
    assert.match(output, /^<!doctype html>\n<html lang="ar" dir="rtl">/);
    assert.match(output, /<td>أنغيلا ميركل<\/td>/);
    assert.match(output, /أنجيلا ميركل/);
    assert.match(output, /زغبرطة/);
    assert.match(output, /<h3>&lt;كلمة&gt; هام<\/h3>\s*<p>سبب الدار/);
    assert.match(output, /✗ أمر ⟦هام⟧ ← أمر مهم/);
    assert.match(output, /✓ أمر&nbsp;&nbsp;مهم/);
    const off = output.slice(output.indexOf('قواعد متوقّفة'));
    assert.match(off, /spacing\/trailing-space/);
    assert.doesNotMatch(output, /<script|<link|<img/);
  });

  it('writes Markdown, English and files too', async () => {
    folder.write('mudaqqiq.yml', style);
    assert.match((await run('guide --format markdown')).output, /^<div dir="rtl">\n\n# دليل أسلوب الدار\n/);
    assert.match((await run('guide --lang en --format markdown')).output, /^# House style\n/);
    assert.equal((await run('guide --output guide.html')).output, '');
    assert.match(readFileSync(join(folder.path, 'guide.html'), 'utf8'), /دليل أسلوب الدار/);
    assert.equal((await run('guide --output nowhere/guide.html')).code, 2);
  });

  it('speaks of the product alone where there is no style, and refuses a broken one', async () => {
    assert.match((await run('guide')).output, /<h2>القواعد<\/h2>/);
    folder.write('mudaqqiq.yml', 'severity: [\n');
    const { code, errors } = await run('guide');
    assert.equal(code, 2);
    assert.match(errors, /mudaqqiq\.yml/);
  });
});
