import { mayFollow, TAG_COUNT, TAG_STRIDE } from './tags.ts';

/** The scores of one tag behind another: a row of `TAG_STRIDE` for each tag before, and a last row for a sentence's start. */
export type Transitions = Int32Array | Float64Array;

const before = new Float64Array(TAG_STRIDE);
const now = new Float64Array(TAG_STRIDE);
let back = new Uint8Array(1024 * TAG_STRIDE);

/** Which tags may stand behind each tag, by rows. */
const allowed = Uint8Array.from({ length: TAG_COUNT * TAG_STRIDE }, (_, at) => {
  const tag = at % TAG_STRIDE;
  return tag < TAG_COUNT && mayFollow(Math.floor(at / TAG_STRIDE), tag) ? 1 : 0;
});

/**
 * The best sequence of tags by the scores of each word (`TAG_STRIDE` a word) and of neighbouring tags, among those in
 * which every name begins with its first word. `breaks` are the words that continue no name (Viterbi's algorithm).
 */
export function decode(
  scores: Int32Array | Float64Array,
  length: number,
  transitions: Transitions,
  breaks: Uint8Array,
  tags: Uint8Array,
): void {
  if (length === 0) return;
  if (back.length < length * TAG_STRIDE) back = new Uint8Array(length * TAG_STRIDE * 2);
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const mayBegin = tag === 0 || (tag & 1) === 1;
    before[tag] = mayBegin ? scores[tag]! + transitions[TAG_COUNT * TAG_STRIDE + tag]! : -Infinity;
  }
  for (let i = 1; i < length; i++) {
    const row = i * TAG_STRIDE;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = -Infinity;
      let from = 0;
      const isFurther = tag > 0 && (tag & 1) === 0;
      if (!isFurther || breaks[i] === 0) {
        for (let last = 0; last < TAG_COUNT; last++) {
          const at = last * TAG_STRIDE + tag;
          if (allowed[at] === 0) continue;
          const score = before[last]! + transitions[at]!;
          if (score > best) {
            best = score;
            from = last;
          }
        }
      }
      now[tag] = best + scores[row + tag]!;
      back[row + tag] = from;
    }
    before.set(now);
  }
  let tag = 0;
  for (let last = 1; last < TAG_COUNT; last++) if (before[last]! > before[tag]!) tag = last;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * TAG_STRIDE + tag]!;
  }
}
