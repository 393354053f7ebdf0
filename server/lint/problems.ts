/** What a file says to the linter itself, and whether it can be obeyed. */
import { ruleById } from '../rules/index.ts'
import type { Script } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import { type Config, unknownRule, withOwn } from './config.ts'

export interface Problem {
  /** One sentence, with the cure. */
  readonly message: string
  /** UTF-16 offsets in the file. */
  readonly span: Span
}

/** The configuration for one file: what holds for it, and above that what its front matter sets. */
export const configFor = (script: Script, config: Config): Config =>
  withOwn(config, script.frontMatter?.settings ?? {}).config

/** Front matter that cannot be read, settings in it that mean nothing, silencing comments that name no rule; in this order. */
export function problemsIn({ text, frontMatter, directives }: Script, config: Config): readonly Problem[] {
  const problems: Problem[] = []
  if (frontMatter) {
    problems.push(...frontMatter.problems)
    const key = /^star-stories[^\S\n]*:/m.exec(text.slice(frontMatter.span.start, frontMatter.span.end))
    const start = frontMatter.span.start + (key?.index ?? 0)
    const span = { start, end: key ? start + 'star-stories'.length : frontMatter.span.end }
    problems.push(...withOwn(config, frontMatter.settings).problems.map((message) => ({ message, span })))
  }
  for (const { rules, span } of directives)
    for (const rule of rules) if (!ruleById(rule)) problems.push({ message: unknownRule(rule), span })
  return problems
}
