import assert from 'node:assert/strict';
import { createHouseStyles } from '../../../src/service/house-styles.ts';

const trailing = 'spacing/trailing-space';
const off = `severity: { ${trailing}: off }\n`;
const root = 'file:///desk/mudaqqiq.yml';
const draft = 'file:///desk/sport/today/draft.txt';

/** Styles over files that are kept in a map, with a count of their readings. */
function createStyles(files: Record<string, string>, home?: string) {
  const counts = { readings: 0 };
  const styles = createHouseStyles({
    readText: (uri) => {
      counts.readings++;
      return Promise.resolve(files[uri]);
    },
    homeFolder: () => home,
  });
  return { styles, files, counts };
}

describe('the house styles of drafts', () => {
  it('are empty until they are loaded, and where there is no file', async () => {
    const { styles } = createStyles({});
    assert.deepEqual(styles.configurationOf(draft), {});
    await styles.load(draft);
    assert.deepEqual(styles.configurationOf(draft), {});
    assert.deepEqual(styles.problems, []);
  });

  it('are those of the nearest file upwards', async () => {
    const { styles } = createStyles({
      [root]: off,
      'file:///desk/sport/.mudaqqiq.yml': 'dateline: none\n',
      'file:///mudaqqiq.yml': 'dateline: head\n',
    });
    await styles.load(draft);
    assert.equal(styles.configurationOf(draft).dateline, 'none');
    assert.equal(await styles.fileOf(draft), 'file:///desk/sport/.mudaqqiq.yml');
    await styles.load('file:///desk/draft.txt');
    assert.deepEqual(styles.configurationOf('file:///desk/draft.txt').levels, { [trailing]: 'off' });
    await styles.load('file:///draft.txt');
    assert.equal(styles.configurationOf('file:///draft.txt').dateline, 'head');
  });

  it('prefer the name without a dot', async () => {
    const { styles } = createStyles({ [root]: off, 'file:///desk/.mudaqqiq.yml': 'dateline: none\n' });
    assert.equal(await styles.fileOf(draft), root);
  });

  it('are those of the home folder for a draft that was never saved', async () => {
    const { styles } = createStyles({ [root]: off }, 'file:///desk/sport');
    await styles.load('untitled:Untitled-1');
    assert.deepEqual(styles.configurationOf('untitled:Untitled-1').levels, { [trailing]: 'off' });
  });

  it('are read once for all drafts, and stay the same object until a text changes', async () => {
    const { styles, files, counts } = createStyles({ [root]: off });
    await styles.load(draft);
    await styles.load('file:///desk/sport/today/other.txt');
    const { readings } = counts;
    await styles.load(draft);
    assert.equal(counts.readings, readings);
    const before = styles.configurationOf(draft);
    assert.equal(styles.configurationOf('file:///desk/sport/today/other.txt'), before);
    assert.equal(await styles.refresh(), false);
    assert.equal(styles.configurationOf(draft), before);
    files[root] = `${off}dateline: none\n`;
    assert.equal(await styles.refresh(), true);
    assert.equal(styles.configurationOf(draft).dateline, 'none');
    delete files[root];
    assert.equal(await styles.refresh(), true);
    assert.deepEqual(styles.configurationOf(draft), {});
  });

  it('stay as they were while a file is no YAML, and tell what is wrong; a file that comes back broken is empty', async () => {
    const { styles, files } = createStyles({ [root]: off });
    await styles.load(draft);
    files[root] = `severity: { ${trailing}: error\n`;
    await styles.refresh();
    assert.deepEqual(styles.configurationOf(draft).levels, { [trailing]: 'off' });
    assert.equal(styles.problems[0]?.uri, root);
    assert.equal(styles.problems[0]?.problems.length, 1);
    delete files[root];
    await styles.refresh();
    files[root] = 'severity: {';
    await styles.refresh();
    assert.deepEqual(styles.configurationOf(draft), {});
  });

  it('use what they can of a file with a faulty entry', async () => {
    const { styles } = createStyles({ [root]: `severity: { ${trailing}: off, no/such-rule: off }\n` });
    await styles.load(draft);
    assert.equal(styles.configurationOf(draft).levels?.[trailing], 'off');
    assert.equal(styles.problems[0]?.problems.length, 1);
  });

  it('are of the last reading when a file changes under a slow one', async () => {
    let text = off;
    const pending: (() => void)[] = [];
    const styles = createHouseStyles({
      async readText(uri) {
        const read = uri === root ? text : undefined;
        await new Promise<void>((resolve) => pending.push(resolve));
        return read;
      },
    });
    const run = async (): Promise<void> => {
      for (let i = 0; i < 20; i++) {
        pending.splice(0).forEach((resolve) => resolve());
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const loaded = styles.load(draft);
    text = 'dateline: none\n';
    const refreshed = styles.refresh();
    await run();
    await Promise.all([loaded, refreshed]);
    assert.equal(styles.configurationOf(draft).dateline, 'none');
  });

  it('ask a file that cannot be read once only', async () => {
    let readings = 0;
    const styles = createHouseStyles({
      readText: () => {
        readings++;
        return Promise.reject(new Error('no permission'));
      },
    });
    await assert.rejects(styles.load(draft), /no permission/);
    const before = readings;
    await styles.load(draft);
    assert.equal(readings, before);
    assert.deepEqual(styles.configurationOf(draft), {});
  });

  it('know the files that concern them', async () => {
    const { styles } = createStyles({ [root]: off });
    await styles.load(draft);
    assert.ok(styles.isConcerned(root));
    assert.ok(styles.isConcerned('file:///elsewhere/.mudaqqiq.yml'));
    assert.ok(!styles.isConcerned(draft));
  });
});
