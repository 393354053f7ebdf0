/** All stories of a workspace, for the views of a client. */
import type { Diagnostic, Location } from 'vscode-languageserver'
import type { Kind } from '../kinds/kind.ts'
import { type Coverage, type CoveredStory, coverageOf, type Readiness } from '../lint/coverage.ts'
import { provideDiagnostics } from './diagnostics.ts'
import { rangeOf } from './range.ts'
import { spanOf, type View } from './view.ts'

export interface WorkspaceParams {
  /** The markdown files to read, in the order they are to be told. */
  readonly files: readonly string[]
}

export interface WorkspaceInfo {
  readonly stories: readonly WorkspaceStory[]
  readonly kinds: readonly {
    readonly kind: string
    readonly title: string
    readonly description: string
    readonly core: boolean
    /** Indexes into `stories`. */
    readonly stories: readonly number[]
    /** The question bank. */
    readonly questions: readonly string[]
  }[]
  readonly questions: readonly { readonly text: string; readonly location: Location; readonly story?: number }[]
  readonly numbers: readonly WorkspaceNumber[]
  readonly contradictions: readonly {
    readonly message: string
    readonly location: Location
    readonly other: Location
  }[]
  /** What is found in each file, in the order they were asked for. */
  readonly files: readonly {
    readonly uri: string
    readonly path: string
    readonly diagnostics: readonly Diagnostic[]
  }[]
}

/** Times are seconds of speech. */
export interface WorkspaceStory {
  readonly title: string
  readonly kind: string
  readonly path: string
  readonly location: Location
  readonly question?: string
  readonly words: number
  readonly seconds: number
  readonly low: number
  readonly high: number
  readonly budget: { readonly min: number; readonly max: number }
  readonly readiness: Readiness
  /** How many findings of each level. */
  readonly findings: { readonly warnings: number; readonly others: number }
  /** The first few messages, loudest first. */
  readonly messages: readonly string[]
  /** What is said, as it stands in the file. */
  readonly text: string
}

export interface WorkspaceNumber {
  readonly text: string
  readonly story: string
  readonly path: string
  readonly location: Location
  readonly evidence: readonly { readonly name: string; readonly text: string; readonly location: Location }[]
  readonly missing: readonly string[]
  readonly question?: string
}

export function provideWorkspace(views: readonly View[], kinds: readonly Kind[]): WorkspaceInfo {
  return workspaceInfo(coverageOf(views, kinds), views)
}

const place = ({ document }: View, span: { start: number; end: number }): Location => ({
  uri: document.uri,
  range: rangeOf(document, span),
})

const pathOf = ({ path, document }: View): string => path ?? document.uri

function workspaceInfo(coverage: Coverage<View>, views: readonly View[]): WorkspaceInfo {
  const index = new Map(coverage.stories.map((story, at) => [story, at]))
  return {
    stories: coverage.stories.map(storyInfo),
    kinds: coverage.kinds.map(({ kind, core, stories }) => ({
      kind: kind.id,
      title: kind.title,
      description: kind.description,
      core,
      stories: stories.map((story) => index.get(story)!),
      questions: kind.questions,
    })),
    questions: coverage.questions.map(({ file, text, span, story }) => ({
      text,
      location: place(file, span),
      ...(story && { story: index.get(story)! }),
    })),
    numbers: coverage.numbers.map(({ file, text, span, story, evidence, missing, question }) => ({
      text,
      story,
      path: pathOf(file),
      location: place(file, span),
      evidence: evidence.map((each) => ({ name: each.name, text: each.text.trim(), location: place(file, each.span) })),
      missing: missing.map(({ name }) => name),
      ...(question !== undefined && { question }),
    })),
    contradictions: coverage.contradictions.map(({ file, span, message, related }) => ({
      message,
      location: place(file, span),
      other: place(related.file, related.span),
    })),
    files: views.map((view) => ({ uri: view.document.uri, path: pathOf(view), diagnostics: provideDiagnostics(view) })),
  }
}

function storyInfo(covered: CoveredStory<View>): WorkspaceStory {
  const { file, placed, findings, title, words, seconds, low, high, budget, readiness } = covered
  const isLoud = ({ severity }: (typeof findings)[number]) => severity === 'error' || severity === 'warning'
  const loud = findings.filter(isLoud)
  const { question } = placed.story
  return {
    title,
    kind: placed.story.kind.id,
    path: pathOf(file),
    location: place(file, spanOf(placed)),
    ...(question !== undefined && { question }),
    words,
    seconds,
    low,
    high,
    budget,
    readiness,
    findings: { warnings: loud.length, others: findings.length - loud.length },
    messages: [...loud, ...findings.filter((each) => !isLoud(each))].slice(0, 5).map(({ message }) => message),
    text: placed.story.text,
  }
}
