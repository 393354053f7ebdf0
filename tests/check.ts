/** Drawn expectations: a text with carets under what is found, compared with what the linter draws. */
import { drawUnder, undraw } from '../server/lint/draw.ts'
import { type Finding, lint, resolve, type Settings } from '../server/lint/index.ts'
import { rules } from '../server/rules/index.ts'
import { parse } from '../server/story/parse.ts'

/** Settings under which one rule speaks alone, at its own level or, where it is off, as a hint. */
export const only = (id: string): Settings => ({
  rules: Object.fromEntries(
    rules.map((rule) => [rule.id, rule.id !== id ? 'off' : rule.severity === 'off' ? 'hint' : rule.severity]),
  ),
})

/** What is found in a whole file that is a script by its name. */
export function findingsIn(text: string, settings: Settings = {}, path = 'example.story.md'): readonly Finding[] {
  const { config, problems } = resolve([settings])
  if (problems.length > 0) throw new Error(problems.join(' '))
  return lint(parse(text, { path, kinds: config.kinds }), config)
}

/** The text without its carets, linted, with the carets the linter draws: equal to `drawing` where both agree. */
export function redrawn(drawing: string, settings: Settings = {}, path?: string): string {
  const text = undraw(drawing)
  return drawUnder(
    text,
    findingsIn(text, settings, path).map(({ span }) => span),
  )
}
