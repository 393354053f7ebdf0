/** References: from a number to the other places that tell the same fact. */
import type { Location, ReferenceParams } from 'vscode-languageserver'
import { claimAt, placesOf } from '../claims/facts.ts'
import { rangeOf } from './range.ts'
import type { View } from './view.ts'

/** In the document itself and in `others`, in their order; empty where no number stands at the position. */
export function provideReferences(
  view: View,
  { position, context }: ReferenceParams,
  others: readonly View[] = [],
): Location[] {
  const found = claimAt(view.script.stories, view.document.offsetAt(position))
  if (!found) return []
  return [view, ...others.filter(({ document }) => document.uri !== view.document.uri)].flatMap(
    ({ document, script }) =>
      placesOf(found.claim, script.stories)
        .filter(({ start }) => context.includeDeclaration || document !== view.document || start !== found.span.start)
        .map((span) => ({ uri: document.uri, range: rangeOf(document, span) })),
  )
}
