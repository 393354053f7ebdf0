/**
 * The library door: everything the editor and the command line know about a text, as functions of the text.
 *
 *     import { lint, parse, resolve } from 'star-stories/server/index.ts'
 *
 *     const { config } = resolve([{ rules: { hype: 'warning' } }])
 *     const script = parse(text, { kinds: config.kinds })
 *     for (const { rule, message, span } of lint(script, config)) …
 *
 * Nothing here reads a file, asks the time or waits.
 */
export { type Claim, claimsOf } from './claims/claims.ts'
export { kindById, kinds } from './kinds/index.ts'
export type { Kind, PartSpec } from './kinds/kind.ts'
export { type ScaffoldStyle, scaffold, unfilled } from './kinds/scaffold.ts'
export { drawLine, drawUnder } from './lint/draw.ts'
export { applyEdits, safeEdits } from './lint/fix.ts'
export * from './lint/index.ts'
export { ruleById, rules } from './rules/index.ts'
export { rulePage } from './rules/page.ts'
export type { Fix, Found, Level, Rule, Severity } from './rules/rule.ts'
export { type Estimate, estimate } from './speech/estimate.ts'
export { timeOf, timeOfAll } from './speech/time.ts'
export { type ParseOptions, parse } from './story/parse.ts'
export type { Part, PlacedStory, Role, Script, Sentence, StarRole, Story } from './story/script.ts'
export { spanIn } from './story/script.ts'
export type { Span } from './story/span.ts'
export { spokenIn } from './story/spoken.ts'
