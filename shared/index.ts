/** The engine: all that other folders may import of it. */
export { createCheck, type Checked, type Draft, longestPassage, type Report } from './check.ts';
export type * from './facts/fact.ts';
export type { Kind, Message, Relationship } from './message/message.ts';
export { explained, ruleIds } from './rules/explained.ts';
export { rules } from './rules/index.ts';
export type { Edit, Finding, Fix, Group, Problem, Rule } from './rules/rule.ts';
export { dateOrders, profileNames, ruleLevels, runs, severities } from './settings/choices.ts';
export { didYouMean } from './settings/closest.ts';
export { type ConfigProblem, type Known, parseConfig, type ParsedConfig, readConfig } from './settings/config.ts';
export { matchesAny, matchesGlob } from './settings/glob.ts';
export { mergeConfigs, toSettings, type World } from './settings/merge.ts';
export { configName, findConfig, type FoundConfig, relativePath } from './settings/nearest.ts';
export type { Config } from './settings/schema.ts';
export { defaults, type Busy, type Profile, type Settings, type Severity, type Shape } from './settings/settings.ts';
export { languageOfId, languageOfPath, shapeOf, type Where } from './settings/shape.ts';
export type { Language, Prose } from './text/prose.ts';
export type { Span } from './text/span.ts';
export { parseIsoDate } from './when/calendar.ts';
