import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startSession } from '../session.ts';
import { readText } from './read-text.ts';

/**
 * The language server as a program of Node: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` say how the
 * client speaks to it; standard input and output where nothing does.
 */
const saysHow = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument));
const connection = saysHow
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

// The bundle lies in `dist`, beside the `docs` that ship with it.
startSession(connection, {
  rulePages: new URL('../docs/rules/', import.meta.url).href,
  readFile: (name) => readFile(new URL(name, import.meta.url)),
  readText,
});
