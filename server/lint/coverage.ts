/**
 * A set of files seen as one preparation: which kinds of answers are told and how far each is, which questions have a story,
 * which numbers to know by heart and where two answers tell one differently. The side bar, the report and the command line
 * all read this.
 */
import { acrossFiles, type CrossClash } from '../claims/across.ts'
import { numbersSheet, type SheetRow } from '../claims/sheet.ts'
import type { Kind } from '../kinds/kind.ts'
import { compare } from '../speech/budget.ts'
import { timeOf } from '../speech/time.ts'
import { questionsIn } from '../story/questions.ts'
import type { PlacedStory, Script } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import type { Config } from './config.ts'
import type { Finding } from './lint.ts'

export interface CoveredFile {
  readonly script: Script
  readonly config: Config
  readonly findings: readonly Finding[]
}

/**
 * `draft`: something is missing or still a blank. `open`: told, with warnings to mend or a time out of bounds. `ready`: the
 * rest. Hints never hold a story back.
 */
export type Readiness = 'draft' | 'open' | 'ready'

export interface CoveredStory<File> {
  readonly file: File
  readonly placed: PlacedStory
  /** Never empty. */
  readonly title: string
  readonly words: number
  /** Seconds of speech; `low` to `high` is where most speakers will be. */
  readonly seconds: number
  readonly low: number
  readonly high: number
  /** Of the kind, or what the writer has set as a target. */
  readonly budget: { readonly min: number; readonly max: number }
  readonly findings: readonly Finding[]
  readonly readiness: Readiness
}

export interface Coverage<File> {
  /** In the order of the files. */
  readonly stories: readonly CoveredStory<File>[]
  /** Every kind that is told or belongs to the core set, in the order people are asked. */
  readonly kinds: readonly {
    readonly kind: Kind
    readonly core: boolean
    readonly stories: readonly CoveredStory<File>[]
  }[]
  /** Questions the files ask, and those their stories answer. */
  readonly questions: readonly {
    readonly file: File
    readonly text: string
    /** UTF-16 offsets in the file. */
    readonly span: Span
    readonly story: CoveredStory<File> | undefined
  }[]
  readonly numbers: readonly (SheetRow & { readonly file: File })[]
  readonly contradictions: readonly CrossClash<File>[]
}

/** What hardly any interview leaves out. */
export const coreKinds: readonly string[] = ['pitch', 'behavioural', 'project', 'failure', 'conflict', 'leadership']

/** Rules that speak of what is not there yet. */
const absent = new Set(['missing-part', 'placeholder'])

/** @param kinds all that the configuration knows; own kinds count as core, for somebody asked for them */
export function coverageOf<File extends CoveredFile>(files: readonly File[], kinds: readonly Kind[]): Coverage<File> {
  const stories = files.flatMap((file) =>
    file.script.stories.filter(({ story }) => !story.template).map((placed) => covered(file, placed)),
  )
  const rank = ({ id }: Kind) => (coreKinds.includes(id) ? coreKinds.indexOf(id) : coreKinds.length)
  return {
    stories,
    kinds: [...kinds]
      .sort((one, two) => rank(one) - rank(two))
      .map((kind) => ({
        kind,
        core: coreKinds.includes(kind.id) || kind.questions.length === 0,
        stories: stories.filter(({ placed }) => placed.story.kind.id === kind.id),
      }))
      .filter((row) => row.core || row.stories.length > 0),
    questions: files.flatMap((file) => questionsOf(file, stories)),
    numbers: files.flatMap((file) => numbersSheet(file.script).map((row) => ({ ...row, file }))),
    contradictions: acrossFiles(files),
  }
}

function covered<File extends CoveredFile>(file: File, placed: PlacedStory): CoveredStory<File> {
  const { at, story } = placed
  const end = at + story.text.length
  const { words, seconds, low, high } = timeOf(story, file.config.speakingRate)
  const findings = file.findings.filter(({ span }) => at <= span.start && span.start < end)
  const budget = story.declaredTime ?? story.kind.budget
  const loud = findings.some(({ severity }) => severity === 'warning' || severity === 'error')
  const readiness: Readiness = findings.some(({ rule }) => absent.has(rule))
    ? 'draft'
    : loud || compare({ low, high }, budget) !== 'within'
      ? 'open'
      : 'ready'
  return {
    file,
    placed,
    title: story.title || story.question || story.kind.title,
    words,
    seconds,
    low,
    high,
    budget: { min: budget.min, max: budget.max },
    findings,
    readiness,
  }
}

/** In the order of the file. */
function questionsOf<File extends CoveredFile>(file: File, stories: readonly CoveredStory<File>[]) {
  const asked = questionsIn(file.script).map(({ text, span, story }) => ({
    file,
    text,
    span,
    story: stories.find(({ placed }) => placed.story === story),
  }))
  const own = stories.flatMap((story) => {
    const { question } = story.placed.story
    const known = question === undefined || asked.some((each) => each.story === story)
    if (story.file !== file || known) return []
    const { at } = story.placed
    return [{ file, text: question, span: { start: at, end: at + story.placed.story.head.end }, story }]
  })
  return [...asked, ...own].sort((one, two) => one.span.start - two.span.start)
}
