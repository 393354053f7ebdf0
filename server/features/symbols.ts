/** The outline: stories and their parts. */
import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver'
import type { PlacedStory, Story } from '../story/script.ts'
import { shift } from '../story/span.ts'
import { rangeOf } from './range.ts'
import { spanOf, type View } from './view.ts'

export function provideDocumentSymbols(view: View, _params?: DocumentSymbolParams): DocumentSymbol[] {
  return view.script.stories.map((placed) => ({
    name: nameOf(placed.story),
    detail: placed.story.kind.title,
    kind: SymbolKind.Class,
    range: rangeOf(view.document, spanOf(placed)),
    selectionRange: rangeOf(view.document, shift(placed.story.head, placed.at)),
    children: partsOf(view, placed),
  }))
}

const partsOf = ({ document }: View, { at, story }: PlacedStory): DocumentSymbol[] =>
  story.parts.map((part) => ({
    name: part.name,
    detail: [part.role, ...part.also].join(', '),
    kind: SymbolKind.Field,
    range: rangeOf(document, shift(part, at)),
    selectionRange: rangeOf(document, shift(part.label, at)),
  }))

/** What to call a story; never empty, as editors refuse symbols without a name. */
export const nameOf = ({ title, question, kind }: Story): string => title || question || kind.title
