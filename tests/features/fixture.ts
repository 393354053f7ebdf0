/** Fixtures: `$0` is the cursor, `⟦…⟧` marks what a feature points at. */
import type { Position, Range } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { View } from '../../server/features/view.ts'
import { type Finding, lint, resolve } from '../../server/lint/index.ts'
import { parse } from '../../server/story/parse.ts'

const uri = 'file:///stories/answers.md'
/** Fixtures are short on purpose. */
const quiet = ['under-time', 'action-too-short', 'part-over-budget', 'no-limitation', 'untold-trade-off']
const { config } = resolve([{ rules: Object.fromEntries(quiet.map((rule) => [rule, 'off'])) }])

export interface Fixture {
  readonly view: View
  readonly position: Position
  readonly textDocument: { readonly uri: string }
}

export function fixture(
  marked: string,
  options: { findings?: readonly Finding[]; client?: View['client'] } = {},
): Fixture {
  const offset = marked.indexOf('$0')
  const text = marked.replace('$0', '')
  const document = TextDocument.create(uri, 'markdown', 1, text)
  const script = parse(text, { kinds: config.kinds })
  const findings = options.findings ?? lint(script, config)
  const view = { document, script, config, findings, client: options.client ?? {} }
  return { view, position: document.positionAt(Math.max(offset, 0)), textDocument: { uri } }
}

/** The source of a range, line breaks shown as `⏎`. */
export const source = ({ document }: View, range: Range): string => document.getText(range).replaceAll('\n', '⏎')

/** The text after edits that do not overlap. */
export function applied({ document }: View, edits: readonly { range: Range; newText: string }[]): string {
  return TextDocument.applyEdits(document, [...edits])
}
