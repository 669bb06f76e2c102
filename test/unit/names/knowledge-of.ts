import type { HouseName, Knowledge } from '../../../src/core/index.ts';

/** A knowledge that has a list of names and nothing else. */
export function knowledgeOf(houseNames: readonly HouseName[]): Knowledge {
  return {
    version: 'test',
    houseNames,
    rarityOf: () => undefined,
    lists: {
      isNativeName: () => false,
      isPlace: () => false,
      isOrganisation: () => false,
      isOrganisationHead: () => false,
      titleKind: () => undefined,
    },
    tag: (blocks) => blocks.map(() => []),
  };
}
