import { window } from 'vscode';
import type { Localized } from '../server/protocol.ts';
import { say } from './say.ts';

/** How long, in milliseconds, a passing remark stays in the status bar. */
const REMARK = 5000;

/** Tells the outcome of a command in passing, without a box that must be closed. */
export function tell(text: Localized): void {
  window.setStatusBarMessage(say(text), REMARK);
}
