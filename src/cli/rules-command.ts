import type { Language, Localized, Rule } from '../core/index.ts';
import type { Host } from './host.ts';
import { rulesAtHand } from './rules-at-hand.ts';
import { levelNames } from './severity.ts';

const fixNames: Readonly<Record<Rule['meta']['fix'], Localized>> = {
  safe: { ar: 'إصلاح آمن', en: 'safe fix' },
  choice: { ar: 'إصلاح باختيار المحرر', en: 'fix of choice' },
  none: { ar: 'بلا إصلاح', en: 'no fix' },
};

/** `mudaqqiq rules`: every rule with the level it has by default and the kind of its fixes. */
export async function rulesCommand(format: 'text' | 'json', host: Host, language: Language): Promise<void> {
  const rules = await rulesAtHand(host);
  host.standardOutput.write(
    format === 'json' ? `${JSON.stringify(asJson(rules, language))}\n` : asText(rules, language),
  );
}

function asJson(rules: readonly Rule[], language: Language) {
  return {
    version: 1,
    rules: rules.map(({ meta: { id, summary, why, level, fix } }) => ({
      id,
      severity: level,
      fix,
      summary: summary[language],
      why: why[language],
    })),
  };
}

function asText(rules: readonly Rule[], language: Language): string {
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  const lines = rules.map(({ meta: { id, level, fix, summary } }) => {
    const details = `${levelNames[level][language]}، ${fixNames[fix][language]}`;
    return `${id.padEnd(width)}  ${summary[language]} (${language === 'ar' ? details : details.replace('،', ',')})\n`;
  });
  return lines.join('');
}
