/** One file, read and linted. */

import { applyEdits, safeEdits } from '../lint/fix.ts'
import { type Config, configFor, type Finding, lint, positionsOf, problemsIn } from '../lint/index.ts'
import type { Position } from '../lint/position.ts'
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
  readonly config: Config
  /** A path as settings name it. */
  readonly pathIn: (path: string) => string
  /** The keys of findings that are left out. */
  readonly ignored: ReadonlySet<string>
}

/** Reads a text under the project's settings and those of its own front matter. */
export function analyse(path: string, text: string, { config, pathIn, ignored }: Sources): Analysis {
  const script = parse(text, { path, isScript: config.isScript(pathIn(path)), kinds: config.kinds })
  const at = positionsOf(text)
  const own = configFor(script, config)
  const all = lint(script, own, ignored)
  const failed = all.filter(({ thrown }) => thrown !== undefined)
  const problems = [
    ...problemsIn(script, config),
    ...failed.map(({ rule, message, span }) => ({ message: `${rule}: ${message}`, span })),
  ].map(({ message, span }): Problem => {
    const { line, column } = at(span.start)
    return { place: `${path}:${line}:${column}`, message }
  })
  return { path, script, config: own, findings: all.filter((each) => !failed.includes(each)), at, problems }
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
