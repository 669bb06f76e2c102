import type { HouseName } from '../knowledge/index.ts';
import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import { bare } from '../text/characters.ts';
import {
  compilePhrases,
  findPhrases,
  lookUpPhrase,
  type PhraseIndex,
  type PhraseMatch,
} from '../phrases/index.ts';

/** How the lists judge a form: the one to write, one that may stand, or one that must not. */
export type HouseJudgement = 'canonical' | 'accepted' | 'forbidden';

/** A form of a name on the lists, as a draft writes it. */
export interface HouseForm {
  readonly entry: HouseName;
  readonly judgement: HouseJudgement;
  /** Whether the house's own list says so, not the product's. */
  readonly isOwn: boolean;
}

interface ListedForm extends HouseForm {
  readonly phrase: string;
}

const NO_NAMES: readonly HouseName[] = [];
const indices = new WeakMap<readonly HouseName[], WeakMap<readonly HouseName[], PhraseIndex<ListedForm>>>();
const found = new WeakMap<PhraseIndex<ListedForm>, WeakMap<Block, readonly PhraseMatch<HouseForm>[]>>();

/** The names on the house's list and the product's in a block of a draft, in order. Remembered with the block. */
export function findHouseNames(draft: Draft, block: Block): readonly PhraseMatch<HouseForm>[] {
  const index = indexOf(draft);
  let byBlock = found.get(index);
  if (!byBlock) found.set(index, (byBlock = new WeakMap()));
  let matches = byBlock.get(block);
  if (!matches) byBlock.set(block, (matches = findPhrases(block, index, judge)));
  return matches;
}

/** What the lists say of a name as it stands alone, with single blanks: «القاهرة»; undefined where they know it not. */
export function houseFormOf(draft: Draft, name: string): HouseForm | undefined {
  return judge(lookUpPhrase(indexOf(draft), name), normalise(name), '');
}

function indexOf({ houseNames = NO_NAMES, knowledge }: Draft): PhraseIndex<ListedForm> {
  const product = knowledge?.houseNames ?? NO_NAMES;
  let byProduct = indices.get(houseNames);
  if (!byProduct) indices.set(houseNames, (byProduct = new WeakMap()));
  let index = byProduct.get(product);
  if (!index) byProduct.set(product, (index = compile(houseNames, product)));
  return index;
}

function compile(own: readonly HouseName[], product: readonly HouseName[]): PhraseIndex<ListedForm> {
  const ownForms = own.flatMap((entry) => formsOf(entry, true));
  const ownForbidden = new Map<string, HouseName>();
  for (const { judgement, phrase, entry } of ownForms)
    if (judgement === 'forbidden') ownForbidden.set(phrase, entry);
  const productForms = product.flatMap((entry) => {
    // A house that forbids what the product writes has its own form for the product's other spellings too.
    const owner = ownForbidden.get(normalise(entry.name));
    const forms = formsOf(entry, false);
    return owner
      ? forms.filter(({ judgement }) => judgement === 'forbidden').map((form) => ({ ...form, entry: owner }))
      : forms;
  });
  return compilePhrases([...ownForms, ...productForms].map((form) => [form.phrase, form] as const));
}

function formsOf(entry: HouseName, isOwn: boolean): readonly ListedForm[] {
  const { name, accept = [], forbid = [] } = entry;
  const listed = (judgement: HouseJudgement) => (form: string) => {
    return { phrase: normalise(form), entry, judgement, isOwn };
  };
  return [listed('canonical')(name), ...accept.map(listed('accepted')), ...forbid.map(listed('forbidden'))];
}

function normalise(form: string): string {
  return bare(form).replace(/\s+/g, ' ').trim();
}

/** The judgement on a form as it is written: the house's own before the product's, exact before a dropped hamza. */
function judge(forms: readonly ListedForm[], phrase: string, prefix: string): HouseForm | undefined {
  const fitting = forms.filter(({ entry }) => entry.kind !== 'person' || !hasArticlePrefix(prefix));
  for (const isOwn of [true, false]) {
    const candidates = fitting.filter((form) => form.isOwn === isOwn);
    const exact = candidates.find((form) => form.phrase === phrase);
    if (exact) return exact;
    const dropped = candidates.find(
      (form) => form.judgement !== 'accepted' && dropsHamzasOf(phrase, form.phrase),
    );
    if (dropped) return { ...dropped, judgement: 'forbidden' };
  }
  return undefined;
}

/** No person's name takes an article that it does not have: «البايدن» is somebody else. */
function hasArticlePrefix(prefix: string): boolean {
  return prefix.endsWith('ال') || prefix.endsWith('لل');
}

/** Whether `written` is `listed` but for hamzas left out on the alef: «انغيلا» of «أنغيلا». */
function dropsHamzasOf(written: string, listed: string): boolean {
  if (written.length !== listed.length || written === listed) return false;
  for (let i = 0; i < listed.length; i++) {
    if (written[i] === listed[i]) continue;
    if (written[i] !== 'ا' || !'أإآ'.includes(listed[i]!)) return false;
  }
  return true;
}
