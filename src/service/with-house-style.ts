import type { ReviewConfiguration } from '../core/index.ts';

/**
 * The settings of a person over the style of the house: a level, an option or a dateline that the person has chosen
 * holds, and the house has the word on everything else.
 */
export function withHouseStyle<Settings extends ReviewConfiguration>(
  settings: Settings,
  house: ReviewConfiguration,
): Settings {
  const options = { ...house.options };
  for (const [rule, chosen] of Object.entries(settings.options ?? {})) {
    options[rule] = isRecord(chosen) && isRecord(options[rule]) ? { ...options[rule], ...chosen } : chosen;
  }
  const names = [...(settings.names ?? []), ...(house.names ?? [])];
  const words = [...(settings.words ?? []), ...(house.words ?? [])];
  return {
    ...house,
    ...settings,
    levels: { ...house.levels, ...settings.levels },
    options,
    ...(names.length > 0 && { names }),
    ...(words.length > 0 && { words }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
