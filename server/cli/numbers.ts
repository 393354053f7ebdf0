/** `numbers`: every number offered as proof, what backs it, and where two files tell it differently. */
import { acrossFiles } from '../claims/across.ts'
import { numbersSheet } from '../claims/sheet.ts'
import type { Analysis } from './analysis.ts'
import type { Paint } from './pretty.ts'
import { placeOf } from './report.ts'

export type NumbersReport = ReturnType<typeof numbersReports>[number]

/** One report for each file, in order. A contradiction between files is told at the later place. */
export function numbersReports(analyses: readonly Analysis[]) {
  const clashes = acrossFiles(analyses)
  return analyses.map((analysis) => ({
    path: analysis.path,
    numbers: numbersSheet(analysis.script).map(({ span, evidence, ...row }) => ({
      ...row,
      ...placeOf(span, analysis),
      evidence: evidence.map(({ span: place, ...each }) => ({ ...each, ...placeOf(place, analysis) })),
    })),
    contradictions: clashes
      .filter(({ file }) => file === analysis)
      .map(({ span, message, related }) => ({
        ...placeOf(span, analysis),
        message,
        related: { path: related.file.path, ...placeOf(related.span, related.file), message: related.message },
      })),
  }))
}

/** The sheet to know by heart: number, evidence, and the question that an unbacked one invites. */
export function prettyNumbers({ path, numbers, contradictions }: NumbersReport, paint: Paint): string {
  const lines = numbers.flatMap(({ text, story, start, evidence, question }) => [
    `${paint.place(`${path}:${start.line}:${start.column}`)} ${text} ${paint.quiet(story)}`,
    ...evidence.map((each) => `    ${each.name}: “${each.text.trim()}”`),
    ...(question === undefined ? [] : [`    ${paint.level.warning('?')} ${question}`]),
  ])
  const clashes = contradictions.flatMap(({ start, message, related }) => [
    `${paint.place(`${path}:${start.line}:${start.column}`)} ${paint.level.warning(message)}`,
    `    ${related.path}:${related.start.line}:${related.start.column} ${related.message}`,
  ])
  return [...lines, ...clashes].map((line) => `${line}\n`).join('')
}
