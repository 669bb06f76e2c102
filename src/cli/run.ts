import type { Language } from '../core/index.ts';
import { baselineCommand } from './baseline-command.ts';
import { entitiesCommand } from './entities-command.ts';
import { ExitCode } from './exit-code.ts';
import { explainCommand } from './explain-command.ts';
import { guideCommand } from './guide-command.ts';
import { help } from './help.ts';
import type { Host } from './host.ts';
import { parseCommandLine, type Command } from './options.ts';
import { impactCommand } from './impact-command.ts';
import { importCommand } from './import-command.ts';
import { reviewCommand } from './review-command.ts';
import { rulesCommand } from './rules-command.ts';
import { spellCommand } from './spell-command.ts';
import { testCommand } from './test-command.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Runs the program with the words behind its name; never rejects. */
export async function run(words: readonly string[], host: Host): Promise<ExitCode> {
  const { language, command } = parseCommandLine(words, host.environment);
  try {
    if (command instanceof UsageError) throw command;
    return await execute(command, host, language);
  } catch (error) {
    host.standardError.write(complaint(error, language));
    return ExitCode.unusable;
  }
}

async function execute(command: Command, host: Host, language: Language): Promise<ExitCode> {
  switch (command.name) {
    case 'review':
      return reviewCommand(command.options, host, language);
    case 'entities':
      return entitiesCommand(command.options, host, language);
    case 'spell':
      return spellCommand(command.options, host, language);
    case 'baseline':
      return baselineCommand(command.options, host, language);
    case 'impact':
      return impactCommand(command.options, host, language);
    case 'test':
      return testCommand(command.options, host, language);
    case 'import':
      return importCommand(command.options, host, language);
    case 'guide':
      return guideCommand(command.options, host, language);
    case 'rules':
      await rulesCommand(command.format, host, language);
      return ExitCode.clean;
    case 'explain':
      await explainCommand(command.rule, host, language);
      return ExitCode.clean;
    case 'help':
      host.standardOutput.write(help(command.topic)[language]);
      return ExitCode.clean;
    case 'version':
      host.standardOutput.write(`${version}\n`);
      return ExitCode.clean;
  }
}

function complaint(error: unknown, language: Language): string {
  if (error instanceof UsageError) {
    const more = { ar: 'للمساعدة: mudaqqiq --help', en: 'For help: mudaqqiq --help --lang en' }[language];
    return `mudaqqiq: ${error.text[language]}\n${more}\n`;
  }
  const detail = error instanceof Error ? error.stack : String(error);
  const sorry = {
    ar: 'عيب في البرنامج؛ أبلغ عنه بهذا التفصيل:',
    en: 'this is a bug of ours; please report it with this:',
  }[language];
  return `mudaqqiq: ${sorry}\n${detail}\n`;
}
