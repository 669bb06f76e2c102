import { safeParse, type BaseIssue } from 'valibot';
import { parseDatelineSetting } from './dateline-setting.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { rulesOfHouse, type ReviewConfiguration } from './engine.ts';
import { nearest } from './nearest.ts';
import type { Rule, RuleLevel } from './rule.ts';

export const ruleLevels: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/** For how many unknown rules the one that was likely meant is looked for. */
const MOST_SUGGESTIONS = 50;

/** The levels of a configuration without those that do not exist, which would pass for severities. */
export function usableLevels(
  levels: ReviewConfiguration['levels'] = {},
): Readonly<Record<string, RuleLevel>> {
  return Object.fromEntries(Object.entries(levels).filter(([, level]) => ruleLevels.includes(level)));
}

/** What of a configuration cannot be used: unknown rules, levels that do not exist, options of the wrong form. */
export function configurationProblems(
  rules: readonly Rule[],
  configuration: ReviewConfiguration,
): readonly ConfigurationProblem[] {
  const byId = new Map<string, Rule>(rulesOfHouse(rules, configuration).map((rule) => [rule.meta.id, rule]));
  const problems: ConfigurationProblem[] = [];
  // In a file of thousands that are wrong the first ones show what is.
  const suggestions = () => (problems.length < MOST_SUGGESTIONS ? byId.keys() : []);
  for (const [id, level] of Object.entries(configuration.levels ?? {})) {
    const path = ['severity', id];
    if (!byId.has(id)) problems.push(unknownRule(path, id, suggestions()));
    else if (!ruleLevels.includes(level)) {
      const allowed = ruleLevels.join(', ');
      problems.push({
        path,
        message: {
          ar: `الدرجة «${String(level)}» غير معروفة للقاعدة ${id}؛ الدرجات: ${allowed}.`,
          en: `Unknown level "${String(level)}" for rule ${id}; the levels are ${allowed}.`,
        },
      });
    }
  }
  for (const [id, value] of Object.entries(configuration.options ?? {})) {
    const rule = byId.get(id);
    const path = ['options', id];
    if (!rule) problems.push(unknownRule(path, id, suggestions()));
    else if (!rule.options) {
      problems.push({
        path,
        message: { ar: `ليس للقاعدة ${id} خيارات.`, en: `Rule ${id} has no options.` },
      });
    } else {
      const parsed = safeParse(rule.options, value);
      for (const issue of parsed.issues ?? []) problems.push(wrongOption(path, id, issue));
    }
  }
  const { dateline } = configuration;
  if (dateline !== undefined && parseDatelineSetting(dateline) === undefined) {
    problems.push({
      path: ['dateline'],
      message: {
        ar: `تاريخ المسودة «${String(dateline)}» غير صالح؛ المنتظر: head أو none أو يوم بصيغة 2024-11-22.`,
        en: `The dateline "${String(dateline)}" is not valid; expected head, none or a day such as 2024-11-22.`,
      },
    });
  }
  return problems;
}

/** Says that there is no rule `id`, and names the one that was likely meant. */
export function unknownRule(
  path: readonly string[],
  id: string,
  known: Iterable<string>,
): ConfigurationProblem {
  const meant = nearest(id, known);
  return {
    path,
    message: {
      ar: `لا توجد قاعدة باسم «${id}»${meant ? `؛ أتقصد «${meant}»؟` : '.'}`,
      en: `There is no rule "${id}"${meant ? `; do you mean "${meant}"?` : '.'}`,
    },
    isUnknownKey: true,
  };
}

function wrongOption(path: readonly string[], id: string, issue: BaseIssue<unknown>): ConfigurationProblem {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const name = keys.join('.') || id;
  return {
    path: [...path, ...keys],
    message: {
      ar: `قيمة الخيار «${name}» في القاعدة ${id} غير صالحة: المنتظر ${issue.expected ?? '؟'} والموجود ${issue.received}.`,
      en: `Option "${name}" of rule ${id} is not valid: expected ${issue.expected ?? '?'}, found ${issue.received}.`,
    },
  };
}
