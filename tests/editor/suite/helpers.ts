/** Waiting by event, never by sleeping: Mocha's own timeout is the only clock. */
import * as vscode from 'vscode'

/** Resolves with the first event that satisfies `predicate`. */
export function until<T>(event: vscode.Event<T>, predicate: (value: T) => boolean = () => true): Promise<T> {
  return new Promise((resolve) => {
    const subscription = event((value) => {
      if (!predicate(value)) return
      subscription.dispose()
      resolve(value)
    })
  })
}

/** Our findings on a document, as soon as they satisfy `predicate`; at once if they already do. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  predicate: (ours: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const ours = () => vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'star-stories')
  const concerns = ({ uris }: vscode.DiagnosticChangeEvent) => uris.some((changed) => `${changed}` === `${uri}`)
  if (!predicate(ours())) {
    await until(vscode.languages.onDidChangeDiagnostics, (change) => concerns(change) && predicate(ours()))
  }
  return ours()
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? `${code.value}` : `${code}`
}

/** For `diagnosticsOf`: findings of a rule are there, or are not. */
export const has = (rule: string) => (found: vscode.Diagnostic[]) => found.some((each) => ruleOf(each) === rule)
export const hasNot = (rule: string) => (found: vscode.Diagnostic[]) => !has(rule)(found)

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** What is offered on a range, with its edits: quick fixes, unless another kind is asked for. */
export const actionsAt = (
  uri: vscode.Uri,
  range: vscode.Range,
  kind: vscode.CodeActionKind = vscode.CodeActionKind.QuickFix,
): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value, 50)

/** As it is on disk. */
export const fileText = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

let documents = 0

/** Writes a file into the workspace and shows it, as opening it from the explorer would. */
export async function openStory(text: string, name = `story-${++documents}.md`): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri
  const uri = vscode.Uri.joinPath(folder, name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
}

/** Replaces the only occurrence of `old`; typing, seen from the extension. */
export async function replace(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  const range = rangeOf(editor.document, old)
  if (!(await editor.edit((edit) => edit.replace(range, text)))) throw new Error(`"${old}" could not be replaced.`)
}

/** Where `text` stands in the document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text)
  if (offset < 0) throw new Error(`"${text}" does not occur in ${document.uri.path}.`)
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length))
}

/** All that hovering at a position shows. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position)
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
}

/** What a failing test was looking at. */
export function everythingSeen(): string {
  const lines = vscode.languages
    .getDiagnostics()
    .flatMap(([uri, found]) =>
      found.map((each) => `${uri.path}:${each.range.start.line + 1} ${each.source} ${ruleOf(each)}: ${each.message}`),
    )
  return ['Diagnostics at that time:', ...(lines.length ? lines : ['none'])].join('\n')
}
