import { announce } from './announce.ts';
import { driveTests } from './drive-tests.ts';
import { parseLaunchArguments } from './launch-arguments.ts';

/** The program behind the executable that `writeExecutable` makes: host options first, then VS Code's command line. */
const [server, browser, ...commandLine] = process.argv.slice(2);
if (!server || !browser)
  throw new Error('usage: browser-host.main.ts SERVER_FOLDER CHROMIUM [VS Code options]');

try {
  process.exit(await driveTests({ server, browser }, parseLaunchArguments(commandLine)));
} catch (error) {
  announce({
    ar: 'تعذّر تشغيل الاختبارات في VS Code عبر المتصفّح:',
    en: 'The tests could not be run in the browser-based VS Code:',
  });
  console.error(error);
  process.exit(70);
}
