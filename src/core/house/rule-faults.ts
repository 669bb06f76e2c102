import type { Localized } from '../localized.ts';
import { lintRules, type PlacedRule } from '../rule-kinds/index.ts';
import { isExpired } from './house-ignore.ts';
import type { StyleProblem } from './located-yaml.ts';
import { groupOf } from '../rule-group.ts';
import { located, type StyleReading } from './read-style.ts';
import type { ResolvedStyle } from './resolve-style.ts';

/** What is odd between rules that are right by themselves, at its place in the style file. */
export interface RuleFault extends StyleProblem {
  readonly severity: 'warning' | 'hint';
}

/**
 * What is odd in the rules of a file of a style: phrases that two of them find, that one mends to what another finds,
 * or that none can find; and rules that nothing turns on. Rules that are never on are not compared with others. What the
 * file ignores is odd once its last day is past; `today` is a day such as `2024-11-22`.
 */
export function ruleFaults(style: ResolvedStyle, uri: string, today?: string): readonly RuleFault[] {
  const reading = style.read.get(uri)?.reading;
  if (!reading) return [];
  const { rules, parts, placeOf } = reading;
  const isOff = createOffTest([...style.read.values()].map((file) => file.used));
  const unused = rules.filter(isOff).map(({ path }) => ({
    ...placeOf([...path, 'id']),
    message: UNUSED,
    severity: 'hint' as const,
  }));
  const faults = lintRules(rules.filter((rule) => !isOff(rule))).map((problem) => ({
    ...located(problem, placeOf),
    severity: 'warning' as const,
  }));
  const expired = parts
    .flatMap(({ layer }) => layer.ignore ?? [])
    .filter((ignore) => isExpired(ignore, today))
    .map(({ path }) => ({
      ...placeOf([...path, 'until']),
      message: EXPIRED,
      severity: 'warning' as const,
    }));
  return [...faults, ...unused, ...expired];
}

/** Whether a rule is off wherever the files speak of it. */
function createOffTest(readings: readonly StyleReading[]): (rule: PlacedRule) => boolean {
  const levels = readings.flatMap(({ parts }) => parts.map(({ settings }) => settings.levels));
  return ({ rule: { meta } }) => {
    const set = levels.flatMap((each) => each[meta.id] ?? each[groupOf(meta.id)] ?? []);
    return set.length > 0 ? set.every((level) => level === 'off') : meta.level === 'off';
  };
}

const UNUSED: Localized = {
  ar: 'لا شيء يشغّل هذه القاعدة: درجتها off ولا ترفعها «severity» ولا «overrides».',
  en: 'Nothing turns this rule on: it is off, and neither "severity" nor "overrides" raises it.',
};

const EXPIRED: Localized = {
  ar: 'انقضى أجل هذا البند فلا يُسكت شيئا؛ احذفه، أو مدّ أجله إن بقي سببه.',
  en: 'The day of this entry is past: it silences nothing. Remove it, or give it another day if its reason still holds.',
};
