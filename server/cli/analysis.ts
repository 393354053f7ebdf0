/** One file, read and linted. */

import { applyEdits, safeEdits } from '../lint/fix.ts'
import { type Config, type Finding, lint, positionsOf, resolve, type Settings, unknownRule } from '../lint/index.ts'
import type { Position } from '../lint/position.ts'
import { ruleById } from '../rules/index.ts'
import { parse } from '../story/parse.ts'
import type { Script } from '../story/script.ts'
import type { Problem } from './problems.ts'

export interface Analysis {
  /** As reported. */
  readonly path: string
  readonly script: Script
  readonly config: Config
  readonly findings: readonly Finding[]
  /** Offset in the file to line and column. */
  readonly at: (offset: number) => Position
  readonly problems: readonly Problem[]
}

export interface Sources {
  readonly settings: Settings
  readonly config: Config
  /** A path as settings name it. */
  readonly pathIn: (path: string) => string
}

/** Reads a text under the project's settings and those of its own front matter. */
export function analyse(path: string, text: string, { settings, config, pathIn }: Sources): Analysis {
  const script = parse(text, { path, isScript: config.isScript(pathIn(path)), kinds: config.kinds })
  const at = positionsOf(text)
  const problem = (offset: number, message: string): Problem => {
    const { line, column } = at(offset)
    return { place: `${path}:${line}:${column}`, message }
  }
  const problems = (script.frontMatter?.problems ?? []).map(({ message, span }) => problem(span.start, message))
  let own = config
  if (script.frontMatter && Object.keys(script.frontMatter.settings).length > 0) {
    const resolved = resolve([settings, script.frontMatter.settings])
    own = resolved.config
    problems.push(...resolved.problems.map((message) => problem(script.frontMatter!.span.start, message)))
  }
  for (const { rules, span } of script.directives)
    for (const rule of rules) if (!ruleById(rule)) problems.push(problem(span.start, unknownRule(rule)))
  return { path, script, config: own, findings: lint(script, own), at, problems }
}

/** A mended text may show what another fault hid; more rounds than this mean that two fixes undo each other. */
const mostRounds = 5

/** The text with every safe fix applied, and how many edits that took. */
export function mend(path: string, text: string, sources: Sources): { readonly text: string; readonly edits: number } {
  let mended = text
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(analyse(path, mended, sources).findings)
    if (edits.length === 0) break
    mended = applyEdits(mended, edits)
    count += edits.length
  }
  return { text: mended, edits: count }
}
