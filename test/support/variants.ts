import { createReviewer } from '../../src/core/index.ts';
import { findVariants, type VariantGroup } from '../../src/core/names/index.ts';
import { listedNames, type ListedNames } from './listed-names.ts';

/** The groups of a text whose names are listed; of the lists, only the native names are known. */
export function variantsOf(text: string, listed: ListedNames): readonly VariantGroup[] {
  const knowledge = listedNames(listed);
  const lists = { ...knowledge.lists, isPlace: () => false, isOrganisation: () => false };
  return findVariants(
    createReviewer([], {}, { knowledge: { ...knowledge, lists } }).review(text, 'plain').draft,
  );
}
