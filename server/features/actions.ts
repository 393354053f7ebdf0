/** Quick fixes and refactorings. They read what was found and never lint. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { ScaffoldStyle } from '../kinds/scaffold.ts'
import { applyEdits, safeEdits } from '../lint/fix.ts'
import type { Finding, ProjectChange } from '../lint/index.ts'
import type { Fix } from '../rules/rule.ts'
import { parse } from '../story/parse.ts'
import { type Edit, insertPart, keeps, reorderParts, restyle, rolesOf, styleOf } from '../story/reshape.ts'
import type { PlacedStory, Role } from '../story/script.ts'
import { shift } from '../story/span.ts'
import { diagnosticOf } from './diagnostics.ts'
import { rangeOf } from './range.ts'
import { holds, spanOf, storyAt, type View } from './view.ts'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.star-stories`
const RESHAPE = `${CodeActionKind.RefactorRewrite}.star-stories`

export const codeActionKinds = [CodeActionKind.QuickFix, RESHAPE, FIX_ALL]

/** Quick fixes and refactorings where they are looked for, "fix all" where it is asked for by name. */
export function provideCodeActions(view: View, params: CodeActionParams): CodeAction[] {
  const { only } = params.context
  const wants = (kind: string) => only?.some((wanted) => `${kind}.`.startsWith(wanted === '' ? '' : `${wanted}.`))
  return [
    ...(only === undefined || wants(CodeActionKind.QuickFix) ? quickFixes(view, params) : []),
    ...(only === undefined || wants(RESHAPE) ? refactorings(view, params) : []),
    ...(wants(FIX_ALL) ? fixAll(view) : []),
  ]
}

/** Of the findings in the range; where the client names diagnostics, of those only. What mends comes first. */
function quickFixes(view: View, { range, context }: CodeActionParams): CodeAction[] {
  const { document } = view
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  const named = new Set(context.diagnostics.map(({ data }) => data))
  const findings = view.findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .filter(({ key }) => named.size === 0 || named.has(key))
  return [
    ...findings.flatMap((finding) => [
      ...finding.fixes.map((fix) => quickFix(view, finding, fix)),
      ...reshaping(view, finding),
    ]),
    ...findings.flatMap((finding) => [
      ...neverFlag(view, finding),
      ...ignoreThis(view, finding),
      ignoreHere(view, finding),
      ...ignoreInStory(view, finding),
      ...(view.client.isOurs ? [explainRule(view, finding)] : []),
    ]),
  ]
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

/** Whether the parts of a story, by their roles, are as wanted. */
type Reads = (roles: readonly Role[]) => boolean

/** A part that is missing, or told too late. */
function reshaping(view: View, finding: Finding): CodeAction[] {
  const placed = storyAt(view.script, finding.span.start)
  if (!placed) return []
  const { story } = placed
  const { rule, role } = finding
  const fix = (title: string, ways: readonly (readonly Edit[])[], reads: Reads): CodeAction[] => {
    const edit = ways.map((edits) => reshaped(view, placed, edits, reads)).find((each) => each !== undefined)
    return edit
      ? [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(view, finding)], isPreferred: true, edit }]
      : []
  }
  if (rule === 'missing-part' && role !== undefined) {
    const title = story.kind.parts.find((part) => part.role === role)?.title ?? role
    const all = [...new Set([...rolesOf(story), role])].sort().join()
    return fix(
      `Insert the missing part: ${title}`,
      insertPart(story, role),
      (now) => [...new Set(now)].sort().join() === all,
    )
  }
  if (rule === 'misordered-parts')
    return fix(
      'Put the parts in the order they are told',
      [reorderParts(story) ?? []],
      (now) => now.join() === inOrder(placed).join(),
    )
  return []
}

function inOrder({ story }: PlacedStory): readonly Role[] {
  const star: readonly Role[] = ['situation', 'task', 'action', 'result']
  const moved = story.parts
    .filter(({ role }) => star.includes(role))
    .sort((one, two) => star.indexOf(one.role) - star.indexOf(two.role))
  return story.parts.flatMap((part) => {
    const { role, also } = star.includes(part.role) ? moved.shift()! : part
    return [role, ...also]
  })
}

const styles: Readonly<Record<ScaffoldStyle, string>> = {
  heading: 'as headings',
  bold: 'in bold',
  letter: 'as letters: S, T, A, R',
}

/** The labels of the story at the cursor, written in another style: at a label, and wherever refactorings are asked for. */
function refactorings(view: View, { range, context }: CodeActionParams): CodeAction[] {
  const offset = view.document.offsetAt(range.start)
  const placed = storyAt(view.script, offset)
  if (!placed || placed.story.template) return []
  const { at, story } = placed
  if (context.only === undefined && !story.parts.some(({ label }) => holds(shift(label, at), offset))) return []
  return (Object.keys(styles) as ScaffoldStyle[]).flatMap((style) => {
    const edit = convertLabels(view, placed, style)
    return edit ? [{ title: `Write the labels of this story ${styles[style]}`, kind: RESHAPE, edit }] : []
  })
}

/** Undefined where the labels are in that style already or could not be changed without changing what the story says. */
export function convertLabels(view: View, placed: PlacedStory, style: ScaffoldStyle): WorkspaceEdit | undefined {
  if (styleOf(placed.story) === style) return undefined
  return reshaped(view, placed, restyle(placed.story, style), (now) => now.join() === rolesOf(placed.story).join())
}

/** The edit, if the story still says all it said, with its parts as wanted, and its neighbours are as they were. */
function reshaped(
  view: View,
  placed: PlacedStory,
  edits: readonly Edit[] | undefined,
  reads: Reads,
): WorkspaceEdit | undefined {
  if (!edits?.length) return undefined
  const { script, config, path } = view
  const inFile = edits.map(({ span, text }) => ({
    span: shift(span, placed.at),
    text: lineBreakOf(script.text) === '\r\n' ? text.replace(/\r?\n/g, '\r\n') : text,
  }))
  const options = { ...(path !== undefined && { path }), isScript: config.isScript(path ?? ''), kinds: config.kinds }
  const after = parse(applyEdits(script.text, inFile), options, script)
  return keeps(script, after, script.stories.indexOf(placed), reads) ? editOf(view, textEdits(view, inFile)) : undefined
}

/** A comment on a line of its own above the finding, as deep as the line it silences. */
function ignoreHere(view: View, finding: Finding): CodeAction {
  const { text, at } = lineOf(view, finding.span.start)
  const newText = `${indentOf(text)}<!-- star-stories-disable-next-line ${finding.rule} -->${lineBreakOf(view.document.getText())}`
  return ignoring(view, finding, 'Ignore here', [{ range: rangeOf(view.document, { start: at, end: at }), newText }])
}

/** One comment above the story and one below it. */
function ignoreInStory(view: View, finding: Finding): CodeAction[] {
  const placed = storyAt(view.script, finding.span.start)
  if (!placed) return []
  const { document } = view
  const { start, end } = spanOf(placed)
  const { text, at } = lineOf(view, start)
  const indent = indentOf(text)
  const quote = indent.includes('>') ? indent : ''
  const eol = lineBreakOf(document.getText())
  const comment = (action: string) => `<!-- star-stories-${action} ${finding.rule} -->`
  return [
    ignoring(view, finding, 'Ignore in this story', [
      { range: rangeOf(document, { start: at, end: at }), newText: `${indent}${comment('disable')}${eol}` },
      {
        range: rangeOf(document, { start: end, end }),
        newText: `${eol}${quote.trimEnd()}${eol}${quote}${comment('enable')}`,
      },
    ]),
  ]
}

const ignoring = (view: View, finding: Finding, title: string, edits: TextEdit[]): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnosticOf(view, finding)],
  edit: editOf(view, edits),
})

/** Into the list of the folder: for this very sentence, wherever it moves, for everybody who has the list. */
const ignoreThis = (view: View, finding: Finding): CodeAction[] =>
  project(view, finding, 'Ignore this finding', { what: 'ignore', key: finding.key })

/** Rules that look for words, and so know "never". */
const wordRules = new Set(['hype', 'significant-without-size', 'universal-claim', 'simpler-words'])

function neverFlag(view: View, finding: Finding): CodeAction[] {
  const word = view.script.text.slice(finding.span.start, finding.span.end).trim()
  if (!wordRules.has(finding.rule) || word === '' || word.length > 60) return []
  return project(view, finding, `Never flag “${word}”`, { what: 'allow', word })
}

/** The files of the folder are the client's to change: it knows what is open, and saves it. */
function project(
  { client, folder, ...view }: View,
  finding: Finding,
  title: string,
  change: ProjectChange,
): CodeAction[] {
  if (!client.isOurs || folder === undefined) return []
  const command: Command = { title, command: 'star-stories.changeProject', arguments: [folder, change] }
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf({ client, ...view }, finding)], command }]
}

function explainRule(view: View, finding: Finding): CodeAction {
  const title = `Explain "${finding.rule}"`
  const command: Command = { title, command: 'star-stories.explainRule', arguments: [finding.rule] }
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(view, finding)], command }
}

function lineOf({ document }: View, offset: number): { text: string; at: number } {
  const { line } = document.positionAt(offset)
  const at = document.offsetAt({ line, character: 0 })
  return { text: document.getText().slice(at, offset), at }
}

const indentOf = (text: string): string => /^[ \t>]*/.exec(text)![0]

const textEdits = ({ document }: View, edits: Fix['edits']): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }))

/** Names the version it was made for, so that an editor refuses it once the text has moved on. */
const editOf = ({ document: { uri, version } }: View, edits: TextEdit[]): WorkspaceEdit => ({
  documentChanges: [{ textDocument: { uri, version }, edits }],
})

const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
