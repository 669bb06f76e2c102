import { safeExpression, type SafeExpression } from './safe-expression.ts';

/** An expression that is known to be right, compiled when it is first looked for: the first one takes some milliseconds. */
export function lazyExpression(source: string): SafeExpression {
  let made: SafeExpression | undefined;
  function expression(): SafeExpression {
    if (made) return made;
    const compiled = safeExpression(source);
    if ('ar' in compiled) throw new Error(compiled.en);
    return (made = compiled);
  }
  return {
    get groupCount() {
      return expression().groupCount;
    },
    find: (text) => expression().find(text),
  };
}
