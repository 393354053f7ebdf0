/** What "New Story" offers and inserts. */
import { type ScaffoldStyle, scaffold } from '../kinds/scaffold.ts'
import type { View } from './view.ts'

export interface ScaffoldParams {
  /** The document it goes to, or its folder: their settings count. */
  readonly uri: string
  readonly style?: ScaffoldStyle
  /** Begins with front matter that names the kind: for a file that is still empty. */
  readonly frontMatter?: boolean
  /** The question it is to answer; without it the kind's first. */
  readonly question?: string
}

export interface ScaffoldInfo {
  /** Id of the kind. */
  readonly kind: string
  readonly title: string
  readonly description: string
  /** In snippet syntax, with tab stops. */
  readonly snippet: string
  /** What interviewers ask: the question bank of the kind. */
  readonly questions: readonly string[]
}

/** One scaffold for each kind the configuration knows, the most general first. */
export const provideScaffolds = (
  { kinds }: View['config'],
  { style = 'bold', frontMatter = false, question }: ScaffoldParams,
): ScaffoldInfo[] =>
  kinds.toReversed().map((kind) => ({
    kind: kind.id,
    title: kind.title,
    description: kind.description,
    snippet: scaffold(kind, { style, frontMatter, question }),
    questions: kind.questions,
  }))
