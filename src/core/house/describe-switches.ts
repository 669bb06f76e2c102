import type { Localized } from '../localized.ts';
import type { StyleLayer } from './style-layer.ts';
import type { Switch } from './switch-choices.ts';
import { switches, type SwitchName } from './switches.ts';

/** A switch as a house has set it. */
export interface SetSwitch {
  readonly summary: Localized;
  readonly value: string;
}

/** The switches by which a house takes a side, in the order of the documentation. */
export function describeSwitches(set: NonNullable<StyleLayer['style']>): readonly SetSwitch[] {
  return (Object.keys(switches) as readonly SwitchName[]).flatMap((name) => {
    const { summary, choices }: Switch = switches[name];
    const value = set[name];
    const takesSide = value !== undefined && value !== choices[0]?.value;
    return takesSide ? [{ summary, value: String(value) }] : [];
  });
}
