/**
 * Preloaded into the VS Code server. It ends with its whole process group when the pipe to its input closes, which
 * happens even when the process at the other end is killed outright and can clean nothing up.
 * The server passes its preloads on to processes that it forks; those are not leaders of the group and do not act.
 */
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.on('close', () => process.kill(-process.pid, 'SIGKILL')).resume();
}
