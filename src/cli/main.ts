#!/usr/bin/env node
import process from 'node:process';
import { createProcessHost } from './host.ts';
import { run } from './run.ts';

// The code is set rather than exited with, so that what was written reaches a slow reader in full.
void run(process.argv.slice(2), createProcessHost()).then((code) => {
  process.exitCode = code;
});
