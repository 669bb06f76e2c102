import { rewriteName, type Spelling } from '../../names/index.ts';
import type { Localized } from '../../localized.ts';
import type { Fix } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import type { NamePlace } from '../../names/index.ts';
import { isQuotedAt } from './is-quoted-at.ts';
import type { StraySpelling } from './stray-spellings.ts';

/**
 * The ways to mend a stray spelling: the wanted one throughout the draft, at the first place only, the stray one in
 * place of all others, and the wanted one in direct quotations too, which nothing else touches.
 */
export function spellingFixes(draft: Draft, { group, stray, wanted }: StraySpelling): readonly Fix[] {
  const isOpen = ({ start }: NamePlace) => !isQuotedAt(draft, start);
  const open = stray.places.filter(isOpen);
  const others = group.spellings.filter((spelling) => spelling !== stray);
  const openOthers = others.flatMap(({ places }) => places).filter(isOpen);
  const hasQuoted = open.length < stray.places.length;
  const aside: Localized = hasQuoted
    ? { ar: '، خارج الاقتباسات', en: ', quotations aside' }
    : { ar: '', en: '' };
  const fixes: Fix[] = [];
  if (open.length === 1 && !hasQuoted) {
    fixes.push(write(open, wanted, { ar: `اكتب «${wanted.text}»`, en: `Write «${wanted.text}»` }));
  } else if (open.length > 0) {
    const title = {
      ar: `اكتب «${wanted.text}» في النص كله${aside.ar} (${open.length})`,
      en: `Write «${wanted.text}» throughout the text${aside.en} (${open.length})`,
    };
    fixes.push(write(open, wanted, title));
  }
  if (open.length > 1 && open[0] === stray.places[0]) {
    const title = { ar: `اكتب «${wanted.text}» هنا فقط`, en: `Write «${wanted.text}» here only` };
    fixes.push(write(open.slice(0, 1), wanted, title));
  }
  if (hasQuoted) {
    const title = {
      ar: `اكتب «${wanted.text}» في النص كله وفي الاقتباسات أيضا (${stray.places.length})`,
      en: `Write «${wanted.text}» throughout the text and in quotations too (${stray.places.length})`,
    };
    fixes.push(write(stray.places, wanted, title));
  }
  if (openOthers.length > 0) {
    const isAll = openOthers.length === others.flatMap(({ places }) => places).length;
    const title = {
      ar: `اعتمد «${stray.text}» في النص كله${isAll ? '' : '، خارج الاقتباسات'} (${openOthers.length})`,
      en: `Keep to «${stray.text}» throughout the text${isAll ? '' : ', quotations aside'} (${openOthers.length})`,
    };
    fixes.push(write(openOthers, stray, title));
  }
  return fixes;
}

function write(places: readonly NamePlace[], { text }: Spelling, title: Localized): Fix {
  const edits = places.map((place) => rewriteName(place, text)).sort((a, b) => a.start - b.start);
  return { title, safe: false, edits };
}
