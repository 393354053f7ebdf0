/** A file is read, linted and drawn: every expectation about findings goes through here. */
import { drawUnder } from '../server/lint/draw.ts'
import { type Finding, lint, resolve } from '../server/lint/index.ts'
import { rules as allRules } from '../server/rules/index.ts'
import type { Rule } from '../server/rules/rule.ts'
import { parse } from '../server/story/parse.ts'

export interface Options {
  /** These rules and no others, each on; without it all of them at their own level. */
  readonly rules?: readonly Rule[]
  /** Layers of settings, as in a project file. */
  readonly settings?: readonly unknown[]
  readonly ignored?: ReadonlySet<string>
}

/** What is found in `text`, which is a script whatever it holds. */
export function findingsIn(
  text: string,
  { rules = allRules, settings = [], ignored }: Options = {},
): readonly Finding[] {
  const off = rules === allRules ? [] : rules.filter(({ severity }) => severity === 'off')
  const on = { rules: Object.fromEntries(off.map(({ id }) => [id, 'hint'])) }
  const { config, problems } = resolve([on, ...settings])
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const findings = lint(parse(text, { isScript: true, kinds: config.kinds }), config, ignored, rules)
  for (const { thrown } of findings) if (thrown !== undefined) throw thrown
  return findings
}

/** `text` with carets under what is found; findings on the very same words are drawn once. */
export function drawn(text: string, options?: Options): string {
  const spans = new Map(findingsIn(text, options).map(({ span }) => [`${span.start} ${span.end}`, span]))
  return drawUnder(text, [...spans.values()])
}
