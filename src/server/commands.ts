import type { HouseName, Ignore } from '../core/index.ts';
import { asHouseName } from './as-house-name.ts';
import { asIgnoreKey } from './as-ignore.ts';
import { commands } from './protocol.ts';

/** A command as `workspace/executeCommand` asks for it, with its arguments checked. */
export type Command =
  | { readonly name: 'fix'; readonly uri: string; readonly rule?: string }
  | { readonly name: 'ignore'; readonly uri: string; readonly ignore: Ignore }
  | { readonly name: 'clearIgnores'; readonly uri: string }
  | { readonly name: 'disableRule'; readonly rule: string }
  | { readonly name: 'addHouseName'; readonly uri: string; readonly houseName: HouseName }
  | { readonly name: 'addWord'; readonly uri: string; readonly word: string };

/** The commands that the server runs for a client without commands of its own. */
export const serverCommands: readonly string[] = [
  commands.fixAll,
  commands.fixRule,
  commands.ignoreHere,
  commands.ignoreRule,
  commands.clearIgnores,
  commands.disableRule,
  commands.addHouseName,
  commands.addWord,
];

/** Reads a command; undefined where it is none of the server's or its arguments are not of the documented form. */
export function readCommand(command: string, commandArguments: readonly unknown[] = []): Command | undefined {
  const [first, second, third] = commandArguments;
  if (typeof first !== 'string') return undefined;
  switch (command) {
    case commands.fixAll:
      return { name: 'fix', uri: first };
    case commands.fixRule:
      return typeof second === 'string' ? { name: 'fix', uri: first, rule: second } : undefined;
    case commands.ignoreHere: {
      const ignore = asIgnoreKey(second);
      return ignore && { name: 'ignore', uri: first, ignore };
    }
    case commands.ignoreRule:
      return typeof second === 'string'
        ? { name: 'ignore', uri: first, ignore: { rule: second } }
        : undefined;
    case commands.clearIgnores:
      return { name: 'clearIgnores', uri: first };
    case commands.disableRule:
      return { name: 'disableRule', rule: first };
    case commands.addHouseName: {
      const houseName = asHouseName(second);
      return houseName && { name: 'addHouseName', uri: first, houseName };
    }
    case commands.addWord:
      // The settings are the client's: what they take in, only it can write.
      return typeof second === 'string' && second !== '' && third === 'house'
        ? { name: 'addWord', uri: first, word: second }
        : undefined;
    default:
      return undefined;
  }
}
