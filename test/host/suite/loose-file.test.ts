import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { openFile, tidyUp, waitForDiagnostics } from './helpers.ts';

describe('a file outside the workspace', () => {
  afterEach(tidyUp);

  it('is reviewed as any other', async () => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'mudaqqiq-loose-'));
    try {
      const draft = await openFile(vscode.Uri.file(join(folder, 'خبر.txt')), 'قال المتحدث ، ثم سكت.\n');
      await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
