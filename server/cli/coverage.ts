/** `coverage`: which kinds of stories and which questions a set of files has an answer to, and which not yet. */

import type { Kind } from '../kinds/kind.ts'
import { coverageOf } from '../lint/coverage.ts'
import { formatSeconds } from '../speech/budget.ts'
import type { Analysis } from './analysis.ts'
import type { Paint } from './pretty.ts'
import { placeOf } from './report.ts'

export type CoverageReport = ReturnType<typeof coverageReport>

/** Kinds in their own order, each with its stories; then the questions in the order of the files. */
export function coverageReport(analyses: readonly Analysis[], kinds: readonly Kind[]) {
  const coverage = coverageOf(analyses, kinds)
  const stories = coverage.stories.map(({ file, placed: { at, story }, seconds, findings, readiness }) => ({
    kind: story.kind.id,
    title: story.title,
    path: file.path,
    ...placeOf({ start: 0, end: story.text.length }, file, at),
    seconds: Math.round(seconds),
    findings: findings.length,
    readiness,
  }))
  return {
    kinds: kinds.map(({ id, title, questions }) => ({
      kind: id,
      title,
      stories: stories.filter(({ kind }) => kind === id).map(({ kind, ...story }) => story),
      /** One to begin with. */
      question: questions[0],
    })),
    questions: coverage.questions.map(({ file, text, span, story }) => ({
      question: text,
      path: file.path,
      ...placeOf(span, file),
      told: story !== undefined,
    })),
  }
}

export function prettyCoverage({ kinds, questions }: CoverageReport, paint: Paint): string {
  const wide = Math.max(...kinds.map(({ title }) => title.length))
  const rows = kinds.flatMap(({ title, stories, question }) =>
    stories.length === 0
      ? [`  ${title.padEnd(wide)}  ${paint.level.warning('untold')}${question ? `  Begin with “${question}”` : ''}`]
      : stories.map(
          (story, at) =>
            `  ${(at === 0 ? title : '').padEnd(wide)}  ${formatSeconds(story.seconds)}  ${story.title || '(no title)'} ${paint.quiet(`${story.path}:${story.start.line}`)}`,
        ),
  )
  const open = questions.filter(({ told }) => !told)
  const told = kinds.filter(({ stories }) => stories.length > 0).length
  return [
    `${told} of ${kinds.length} kinds told`,
    ...rows,
    ...(questions.length > 0
      ? ['', `${questions.length - open.length} of ${questions.length} questions answered`]
      : []),
    ...open.map(({ question, path, start }) => `  ${question} ${paint.quiet(`${path}:${start.line}`)}`),
    '',
  ].join('\n')
}
