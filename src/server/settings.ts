import type { ConfigurationProblem, RuleLevel } from '../core/index.ts';
import type { ServiceConfiguration } from '../service/review.ts';
import { asRecord } from './as-record.ts';
import type { LanguageSetting } from './protocol.ts';

/** The settings of the section `mudaqqiq`. */
export interface Settings {
  readonly language: LanguageSetting;
  /** Whether names and dates get colours. */
  readonly semanticTokens: boolean;
  readonly review: ServiceConfiguration;
}

const languages: readonly string[] = ['auto', 'ar', 'en'] satisfies LanguageSetting[];

/**
 * Reads settings as a client sends them: anything at all. What is of the wrong form is left at its default and named
 * as a problem, so that one slip does not cost the other settings. Rule ids and options are checked by the service.
 */
export function readSettings(value: unknown): {
  readonly settings: Settings;
  readonly problems: readonly ConfigurationProblem[];
} {
  const given = asRecord(value) ?? {};
  const problems: ConfigurationProblem[] = [];

  function read<Value>(
    name: string,
    expected: string,
    accept: (value: unknown) => Value | undefined,
  ): Value | undefined {
    const setting = given[name];
    if (setting === undefined || setting === null) return undefined;
    const accepted = accept(setting);
    if (accepted === undefined) {
      problems.push({
        path: [name],
        message: {
          ar: `قيمة الإعداد mudaqqiq.${name} غير صالحة؛ المنتظر: ${expected}.`,
          en: `The value of the setting mudaqqiq.${name} is not valid; expected: ${expected}.`,
        },
      });
    }
    return accepted;
  }

  const readSwitch = (name: string): boolean | undefined =>
    read(name, 'true, false', (value) => (typeof value === 'boolean' ? value : undefined));
  const enabled = readSwitch('enable');
  const semanticTokens = readSwitch('semanticTokens');
  const language = read('language', languages.join(', '), (name) =>
    typeof name === 'string' && languages.includes(name) ? (name as LanguageSetting) : undefined,
  );
  // A level that does not exist is the service's to name.
  const levels = read('severity', '{ "rule": "level" }', asRecord) as
    Readonly<Record<string, RuleLevel>> | undefined;
  const options = read('options', '{ "rule": { … } }', asRecord);
  // What it may be is the service's to say; an empty one leaves it to the house.
  const dateline = read('dateline', 'head, none, 2024-11-22', (text) =>
    typeof text === 'string' ? text : undefined,
  );
  const words = read('words', '["…"]', (list) =>
    Array.isArray(list) && list.every((word) => typeof word === 'string') ? list : undefined,
  );
  return {
    settings: {
      language: language ?? 'auto',
      semanticTokens: semanticTokens ?? false,
      review: {
        enabled: enabled ?? true,
        levels: levels ?? {},
        options: options ?? {},
        ...(dateline && { dateline }),
        ...(words && { words }),
      },
    },
    problems,
  };
}
