/** What the command line prints for people. */
import { drawLine } from '../lint/draw.ts'
import type { Severity } from '../rules/rule.ts'
import { formatSeconds } from '../speech/budget.ts'
import type { Analysis } from './analysis.ts'
import type { timeReport } from './report.ts'

/** How each piece is coloured; the plain one leaves everything as it is. */
export interface Paint {
  readonly place: (text: string) => string
  readonly level: Readonly<Record<Severity, (text: string) => string>>
  readonly quiet: (text: string) => string
}

const same = (text: string): string => text
export const plain: Paint = {
  place: same,
  level: { error: same, warning: same, information: same, hint: same },
  quiet: same,
}

const sgr = (...codes: number[]) => {
  const open = codes.map((code) => `\u001b[${code}m`).join('')
  return (text: string): string => `${open}${text}\u001b[0m`
}
export const coloured: Paint = {
  place: sgr(1),
  level: { error: sgr(31), warning: sgr(33), information: sgr(34), hint: sgr(36) },
  quiet: sgr(2),
}

/** Control characters of a text could move the terminal's cursor or hide what stands there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const visible = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '·')

/** Every finding with its line and carets; empty when there is none. `width` in columns. */
export function prettyFindings({ path, script, findings, at }: Analysis, paint: Paint, width: number): string {
  return findings
    .map(({ rule, severity, message, span, related }) => {
      const { line, column } = at(span.start)
      const number = String(line).padStart(5)
      const margin = ' '.repeat(number.length)
      const { source, carets } = drawLine(script.text, span, width - number.length - 3)
      const mark = paint.level[severity]
      return [
        `${paint.place(`${path}:${line}:${column}`)} ${mark(severity)} ${message} ${paint.quiet(rule)}`,
        `${paint.quiet(`${number} │`)} ${visible(source)}`,
        `${paint.quiet(`${margin} │`)} ${carets.replace(/\^+/, mark)}`,
        ...related.map((other) => {
          const place = at(other.span.start)
          return `${paint.quiet(`${margin} └ ${path}:${place.line}:${place.column}`)} ${other.message}`
        }),
        '',
        '',
      ].join('\n')
    })
    .join('')
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
const namesOf: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'information'],
  hint: ['hint', 'hints'],
}

/** The last line: how much was found in how much. */
export function summary(analyses: readonly Summed[]): string {
  const count = (severity: Severity) =>
    analyses.reduce((sum, { found }) => sum + found.filter((each) => each === severity).length, 0)
  const stories = analyses.reduce((sum, each) => sum + each.stories, 0)
  const total = analyses.reduce((sum, { found }) => sum + found.length, 0)
  const where = `${plural(stories, 'story', 'stories')} of ${plural(analyses.length, 'file')}`
  if (total === 0)
    return stories === 0 ? `No stories in ${plural(analyses.length, 'file')}.\n` : `Nothing to say about ${where}.\n`
  const levels = severities.flatMap((severity) => {
    const [one, many] = namesOf[severity]
    return count(severity) > 0 ? [plural(count(severity), one, many)] : []
  })
  return `${plural(total, 'finding')} in ${where}: ${levels.join(', ')}.\n`
}

/** What the summary needs of a file. */
export interface Summed {
  readonly stories: number
  readonly found: readonly Severity[]
}

type Time = Pick<ReturnType<typeof timeReport>, 'words' | 'seconds' | 'low' | 'high'>

const timeColumns = ({ words, seconds, low, high }: Time): string =>
  `${formatSeconds(seconds).padStart(7)}  ${`${formatSeconds(low)}–${formatSeconds(high)}`.padEnd(13)} ${String(words).padStart(6)} words`

/** A file's times, one line each for the file and its stories. */
export function prettyTime(report: ReturnType<typeof timeReport>, paint: Paint): string {
  const stories = report.stories.map(
    (story) => `${timeColumns(story)}  ${visible(story.title) || paint.quiet(story.kind)}`,
  )
  return `${[`${timeColumns(report)}  ${paint.place(report.path)}`, ...stories].join('\n')}\n`
}
