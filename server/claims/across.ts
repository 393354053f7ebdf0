/** Numbers of several answers against each other: one effect of one project with two values, in a file and across files. */
import type { Script } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import { read } from './reading.ts'
import { clash, type Effect, effectsOf, placeOf, sameProject, saysTwice } from './sums/effects.ts'

export interface CrossClash<File> {
  readonly file: File
  /** Counts from the start of the file, as does that of `related`. */
  readonly span: Span
  readonly message: string
  readonly related: { readonly file: File; readonly span: Span; readonly message: string }
}

interface Told<File> {
  readonly file: File
  readonly at: number
  readonly effect: Effect
}

/**
 * What answers of different files say differently of the same effect. `files` are given in reading order; each clash is
 * reported once, at the later place. Templates and stories of other languages are passed over.
 */
export function acrossFiles<File extends { readonly script: Script }>(files: readonly File[]): CrossClash<File>[] {
  return clashes(
    files.flatMap((file) => told(file, file.script)),
    (one, two) => one.file !== two.file,
  )
}

/** The same between the stories of one file. */
export const acrossStories = (script: Script): CrossClash<Script>[] =>
  clashes(told(script, script), (one, two) => one.at !== two.at)

function told<File>(file: File, script: Script): Told<File>[] {
  return script.stories.flatMap(({ at, story }) =>
    story.template || !story.english ? [] : effectsOf(read(story)).map((effect) => ({ file, at, effect })),
  )
}

function clashes<File>(
  all: readonly Told<File>[],
  apart: (one: Told<File>, two: Told<File>) => boolean,
): CrossClash<File>[] {
  const byMetric = new Map<string, Told<File>[]>()
  const found: CrossClash<File>[] = []
  for (const two of all) {
    const others = byMetric.get(two.effect.metric)
    const one = others?.find(
      (other) => apart(other, two) && clash(other.effect, two.effect) && sameProject(other.effect, two.effect),
    )
    if (one)
      found.push({
        file: two.file,
        span: placed(two),
        message: saysTwice(one.effect, two.effect),
        related: { file: one.file, span: placed(one), message: 'The same effect with another value.' },
      })
    if (others) others.push(two)
    else byMetric.set(two.effect.metric, [two])
  }
  return found
}

function placed<File>({ at, effect }: Told<File>): Span {
  const { start, end } = placeOf(effect)
  return { start: at + start, end: at + end }
}
