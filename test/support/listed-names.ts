import type { HouseName, Knowledge, NameKind, NameMention } from '../../src/core/knowledge/index.ts';
import type { TitleKind } from '../../src/core/knowledge/knowledge.ts';
import { foldPhrase } from '../../src/core/text/fold.ts';

/** The names and words of a knowledge that a test writes down, so that it does not hang on the model. */
export interface ListedNames {
  readonly person?: readonly string[];
  readonly place?: readonly string[];
  readonly organisation?: readonly string[];
  readonly heads?: readonly string[];
  readonly titles?: Readonly<Record<string, TitleKind>>;
  readonly nativeNames?: readonly string[];
  readonly houseNames?: readonly HouseName[];
}

const PREFIXES = ['', 'و', 'ب', 'ل', 'ك', 'ف', 'ول', 'وب'];

/** A knowledge that finds the listed names and no others, behind the usual prefixes too. */
export function listedNames(listed: ListedNames): Knowledge {
  const kinds: readonly NameKind[] = ['person', 'place', 'organisation'];
  const names = kinds.flatMap((kind) => (listed[kind] ?? []).map((name) => ({ kind, name })));
  names.sort((a, b) => b.name.length - a.name.length);
  const within = (list: readonly string[] = []) => {
    const folded = new Set(list.map(foldPhrase));
    return (phrase: string) => folded.has(foldPhrase(phrase));
  };
  const titles = new Map(
    Object.entries(listed.titles ?? {}).map(([title, kind]) => [foldPhrase(title), kind] as const),
  );

  function tagText(text: string): readonly NameMention[] {
    const mentions: NameMention[] = [];
    for (const { kind, name } of names) {
      const written = name.startsWith('ال') ? [name, name.slice(1)] : [name];
      for (const form of written) {
        for (const prefix of PREFIXES) {
          // Behind «ل» the article has no alef, and nowhere else.
          if (name.startsWith('ال') && prefix.endsWith('ل') !== (form !== name)) continue;
          if (form !== name && !prefix.endsWith('ل')) continue;
          const pattern = new RegExp(
            `(?<![\\p{L}\\p{M}])${prefix}(${form.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{M}])`,
            'gu',
          );
          for (const match of text.matchAll(pattern)) {
            const start = match.index + prefix.length;
            const end = start + match[1]!.length;
            if (mentions.some((other) => other.start < end && start < other.end)) continue;
            mentions.push({ kind, start, end, name, prefix });
          }
        }
      }
    }
    return mentions.sort((a, b) => a.start - b.start);
  }

  return {
    version: 'listed',
    lists: {
      isNativeName: within(listed.nativeNames),
      isPlace: within(listed.place),
      isOrganisation: within(listed.organisation),
      isOrganisationHead: within(listed.heads),
      titleKind: (phrase) => titles.get(foldPhrase(phrase)),
    },
    houseNames: listed.houseNames ?? [],
    rarityOf: () => undefined,
    tag: (blocks) => blocks.map(({ text }) => tagText(text)),
  };
}
