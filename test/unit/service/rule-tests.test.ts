import assert from 'node:assert/strict';
import { resolveStyle, type ResolvedStyle } from '../../../src/core/index.ts';
import { createRuleTests } from '../../../src/service/rule-tests.ts';

const uri = 'file:///desk/mudaqqiq.yml';

const resolve = (text: string, previous?: ResolvedStyle): Promise<ResolvedStyle> =>
  resolveStyle(uri, { readText: (file) => Promise.resolve(file === uri ? text : undefined) }, previous);

/** Rules of which every one has a failing example. */
const failingRules = (count: number): string =>
  `rules:\n${Array.from({ length: count }, (_, i) => `  - { id: desk/rule-${i}, kind: forbid, forbid: [هام], severity: off, examples: { good: [أمر هام ${i}] } }\n`).join('')}`;

describe('the tests of rules', () => {
  it('know at once what a few examples come to, and nothing of another text', async () => {
    const tests = createRuleTests(() => true);
    const text = failingRules(1);
    tests.run([await resolve(text)], () => assert.fail('there is nothing more to tell'));
    const problems = tests.problemsOf(uri, text);
    assert.deepEqual(
      problems.map(({ severity, start }) => [severity, text.slice(start, start + 4)]),
      [
        ['error', 'أمر '],
        ['hint', 'desk'],
      ],
    );
    assert.deepEqual(tests.problemsOf(uri, `${text}\n`), []);
  });

  it('try what is open, and forget it when it is closed', async () => {
    let isOpen = false;
    const tests = createRuleTests(() => isOpen);
    const text = failingRules(1);
    const style = await resolve(text);
    tests.run([style], () => undefined);
    assert.deepEqual(tests.problemsOf(uri, text), []);
    isOpen = true;
    tests.run([style], () => undefined);
    assert.equal(tests.problemsOf(uri, text).length, 2);
    isOpen = false;
    tests.run([style], () => undefined);
    assert.deepEqual(tests.problemsOf(uri, text), []);
  });

  it('leave other work its turn where there are many, and give up an old text for a new one', async () => {
    const tests = createRuleTests(() => true);
    const long = failingRules(1000);
    const longer = failingRules(1001);
    let told = 0;
    const first = await resolve(long);
    const second = await resolve(longer, first);
    tests.run([first], () => told++);
    assert.deepEqual(tests.problemsOf(uri, long), []);
    await new Promise<void>((done) => {
      tests.run([second], () => {
        told++;
        done();
      });
    });
    assert.equal(told, 1);
    assert.deepEqual(tests.problemsOf(uri, long), []);
    assert.equal(tests.problemsOf(uri, longer).length, 2002);
  });
});
