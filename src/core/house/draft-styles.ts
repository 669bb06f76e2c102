import type { ReviewConfiguration } from '../engine.ts';
import type { Rule } from '../rule.ts';
import { configurationOf } from './configuration-of.ts';
import { createFileFilter } from './file-globs.ts';
import { mergeLayers } from './merge-layers.ts';
import type { StyleIgnore, StyleLayer } from './style-layer.ts';
import { pathBelow } from './uris.ts';

/** What a house style says of each draft, by its address. */
export interface DraftStyles {
  /** What holds for a draft: one and the same object for all drafts that the same overrides fit. */
  configurationFor(draft: string): ReviewConfiguration;
  /** What is not to be reported of a draft, nearest file first. Whether an entry has expired is not judged here. */
  ignoresFor(draft: string): readonly StyleIgnore[];
  /** The switches as they stand for a draft in the end, without those that nobody set. */
  switchesFor(draft: string): NonNullable<StyleLayer['style']>;
}

/** A layer with the drafts that it is for. */
export interface PlacedLayer {
  readonly layer: StyleLayer;
  /** Absent where it is for all drafts. */
  readonly files?: readonly string[];
  /** What the globs start from. */
  readonly folder: string;
}

interface MergedLayers {
  readonly layer: StyleLayer;
  readonly configuration: ReviewConfiguration;
}

/** Lays the layers that are for a draft over one another; they are given farthest first. */
export function createDraftStyles(
  layers: readonly PlacedLayer[],
  productRules: readonly Rule[],
): DraftStyles {
  const filters = layers.map(({ files, folder }) => files && createUriFilter(files, folder));
  const known = new Map<string, MergedLayers>();
  const ignoreFilters = new Map<StyleIgnore, (uri: string) => boolean>();

  function mergedFor(draft: string): MergedLayers {
    const fitting = [...layers.keys()].filter((i) => filters[i]?.(draft) ?? true);
    const key = fitting.join();
    let merged = known.get(key);
    if (!merged) {
      const layer = fitting.map((i) => layers[i]!.layer).reduce(mergeLayers, {});
      known.set(key, (merged = { layer, configuration: configurationOf(layer, productRules) }));
    }
    return merged;
  }

  function isIgnoreFor(draft: string, ignore: StyleIgnore): boolean {
    const { files, folder } = ignore;
    if (!files || folder === undefined) return true;
    let filter = ignoreFilters.get(ignore);
    if (!filter) ignoreFilters.set(ignore, (filter = createUriFilter(files, folder)));
    return filter(draft);
  }

  return Object.freeze({
    configurationFor: (draft: string) => mergedFor(draft).configuration,
    ignoresFor: (draft: string) =>
      (mergedFor(draft).layer.ignore ?? []).filter((ignore) => isIgnoreFor(draft, ignore)),
    switchesFor: (draft: string) => mergedFor(draft).layer.style ?? {},
  });
}

function createUriFilter(globs: readonly string[], folder: string): (uri: string) => boolean {
  const isMeant = createFileFilter(globs);
  return (uri) => {
    const path = pathBelow(folder, uri);
    return path !== undefined && isMeant(path);
  };
}
