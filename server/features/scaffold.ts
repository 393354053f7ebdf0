/** What "New Story" offers and inserts. */
import { scaffold } from '../kinds/index.ts'
import type { View } from './view.ts'

export interface ScaffoldInfo {
  /** Id of the kind. */
  readonly kind: string
  readonly title: string
  readonly description: string
  /** In snippet syntax, with tab stops. */
  readonly snippet: string
}

/** One scaffold for each kind the configuration knows. */
export const provideScaffolds = ({ kinds }: View['config']): ScaffoldInfo[] =>
  kinds.map((kind) => ({
    kind: kind.id,
    title: kind.title,
    description: kind.description,
    snippet: scaffold(kind),
  }))
