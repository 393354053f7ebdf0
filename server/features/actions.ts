/** Quick fixes. They read what was found and never lint. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { safeEdits } from '../lint/fix.ts'
import type { Finding } from '../lint/index.ts'
import type { Fix } from '../rules/rule.ts'
import { diagnosticOf } from './diagnostics.ts'
import { rangeOf } from './range.ts'
import type { View } from './view.ts'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.star-stories`

export const codeActionKinds = [CodeActionKind.QuickFix, FIX_ALL]

/** Quick fixes where they are looked for, "fix all" where it is asked for by name. */
export function provideCodeActions(view: View, params: CodeActionParams): CodeAction[] {
  const { only } = params.context
  const wants = (kind: string) => only?.some((wanted) => `${kind}.`.startsWith(wanted === '' ? '' : `${wanted}.`))
  return [
    ...(only === undefined || wants(CodeActionKind.QuickFix) ? quickFixes(view, params) : []),
    ...(wants(FIX_ALL) ? fixAll(view) : []),
  ]
}

/** Of the findings in the range; where the client names diagnostics, of those only. */
function quickFixes(view: View, { range, context }: CodeActionParams): CodeAction[] {
  const { document } = view
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  const named = new Set(context.diagnostics.map(({ data }) => data))
  return view.findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .filter(({ key }) => named.size === 0 || named.has(key))
    .flatMap((finding) => [
      ...finding.fixes.map((fix) => quickFix(view, finding, fix)),
      ignoreHere(view, finding),
      ...(view.client.isOurs ? [explainRule(view, finding)] : []),
    ])
}

const quickFix = (view: View, finding: Finding, { title, edits, safe }: Fix): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnosticOf(view, finding)],
  ...(safe && { isPreferred: true }),
  edit: editOf(view, textEdits(view, edits)),
})

function fixAll(view: View): CodeAction[] {
  const edits = safeEdits(view.findings)
  return edits.length > 0
    ? [{ title: 'Mend what can be mended safely', kind: FIX_ALL, edit: editOf(view, textEdits(view, edits)) }]
    : []
}

/** A comment on a line of its own above the finding, as deep as the line it silences. */
function ignoreHere(view: View, finding: Finding): CodeAction {
  const { document } = view
  const { line } = document.positionAt(finding.span.start)
  const start = document.offsetAt({ line, character: 0 })
  const [indent] = /^[ \t>]*/.exec(document.getText().slice(start, finding.span.start))!
  const newText = `${indent}<!-- star-stories-disable-next-line ${finding.rule} -->${lineBreakOf(document.getText())}`
  return {
    title: 'Ignore here',
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(view, finding)],
    edit: editOf(view, [{ range: rangeOf(document, { start, end: start }), newText }]),
  }
}

function explainRule(view: View, finding: Finding): CodeAction {
  const title = `Explain "${finding.rule}"`
  const command: Command = { title, command: 'star-stories.explainRule', arguments: [finding.rule] }
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(view, finding)], command }
}

const textEdits = ({ document }: View, edits: Fix['edits']): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }))

/** Names the version it was made for, so that an editor refuses it once the text has moved on. */
const editOf = ({ document: { uri, version } }: View, edits: TextEdit[]): WorkspaceEdit => ({
  documentChanges: [{ textDocument: { uri, version }, edits }],
})

const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
