import { dayOf } from '../dateline-setting.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import type {
  CommentFault,
  NamedRule,
  SuppressionAction,
  SuppressionComment,
} from './suppression-comment.ts';

const OPENING = '<!--';
const CLOSING = '-->';
/** Longer comments are none of ours: an opening that nothing closes costs no scan to the end of the draft. */
const LONGEST_COMMENT = 1000;
const KEYWORD = /^\s*mudaqqiq-([a-z-]+)/;
const WORD = /[^\s,]+/g;
const RULE_ID = /^[\dA-Za-z-]+\/(?:\*|[\dA-Za-z-]+)$/;
const ACTIONS: readonly string[] = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
] satisfies SuppressionAction[];

/** The comments of a draft that speak to the reviewer, in order; plain text has none. */
export function readComments({ format, text }: Draft): readonly SuppressionComment[] {
  return format === 'markdown' ? findComments(text) : [];
}

function findComments(text: string): readonly SuppressionComment[] {
  const comments: SuppressionComment[] = [];
  for (let start = text.indexOf(OPENING); start >= 0; start = text.indexOf(OPENING, start + 1)) {
    const from = start + OPENING.length;
    const content = text.slice(from, start + LONGEST_COMMENT);
    const length = content.indexOf(CLOSING);
    const keyword = length < 0 ? null : KEYWORD.exec(content);
    if (!keyword) continue;
    const end = from + length + CLOSING.length;
    comments.push({ start, end, ...readComment(content.slice(0, length), keyword, from) });
  }
  return comments;
}

/** Reads what stands between the brackets of a comment, which lies at `offset` of the draft. */
function readComment(
  content: string,
  [head, action]: RegExpExecArray,
  offset: number,
): Omit<SuppressionComment, keyof Span> {
  const faults: CommentFault[] = [];
  const rules: NamedRule[] = [];
  const isAction = ACTIONS.includes(action!);
  if (!isAction) {
    const start = offset + head!.indexOf('mudaqqiq');
    faults.push({
      start,
      end: offset + head!.length,
      message: {
        ar: `لا يُفهم «mudaqqiq-${action}»؛ المعروف: ${ACTIONS.map((name) => `mudaqqiq-${name}`).join('، ')}`,
        en: `“mudaqqiq-${action}” is not understood; known are ${ACTIONS.map((name) => `mudaqqiq-${name}`).join(', ')}`,
      },
    });
  }
  // What follows two hyphens is the reason, for people.
  const told = content.search(/\s--\s/);
  const words = [...content.slice(head!.length, told < 0 ? undefined : told).matchAll(WORD)];
  let until: number | undefined;
  for (let i = 0; i < words.length; i++) {
    const [word] = words[i]!;
    const start = offset + head!.length + words[i]!.index;
    const span = { start, end: start + word.length };
    if (words[i - 1]?.[0] === 'until') {
      until = dayOf(word);
      if (until === undefined) faults.push({ ...span, message: notADay(word) });
    } else if (RULE_ID.test(word)) rules.push({ ...span, id: word });
    else if (word !== 'until' || i === words.length - 1) faults.push({ ...span, message: notARule(word) });
  }
  return {
    ...(isAction && { action: action as SuppressionAction }),
    rules,
    ...(until !== undefined && { until }),
    faults,
  };
}

function notADay(word: string): CommentFault['message'] {
  return {
    ar: `«${word}» ليس يوما؛ يُكتب اليوم هكذا: 2027-01-31`,
    en: `“${word}” is not a day; a day is written 2027-01-31`,
  };
}

function notARule(word: string): CommentFault['message'] {
  return {
    ar: `«${word}» ليس اسم قاعدة؛ تُذكر القواعد ثم «until» ويوم إن كان للتعليق أجل، ثم السبب بعد «--»`,
    en: `“${word}” is no rule; name the rules, then “until” and a day if the comment is to end, then the reason behind “--”`,
  };
}
