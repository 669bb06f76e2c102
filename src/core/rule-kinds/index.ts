export { compileKnown, compileRule, type RuleReading } from './compile-rule.ts';
export { houseRuleSchema, type HouseRuleEntry } from './house-rule-schema.ts';
export { lintRules, type PlacedRule } from './lint-rules.ts';
