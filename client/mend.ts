/** Commands that change what a team has decided, and the shape of a story. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** As the server's quick fixes name it. */
type ProjectChange = { readonly what: 'ignore' | 'allow' | 'rule' } & Readonly<Record<string, string>>

/**
 * Changes the project file or the list of ignored findings: the text as it is open or on disk goes to the server, what comes
 * back is saved. Nothing is written where the file could not be read as what it should be.
 */
export async function changeProject(client: BaseLanguageClient, folder: string, change: ProjectChange): Promise<void> {
  const name = change.what === 'ignore' ? '.star-stories-ignore.json' : '.star-stories.json'
  const uri = vscode.Uri.joinPath(client.protocol2CodeConverter.asUri(folder), name)
  const document = await openIfThere(uri)
  const text = document?.getText() ?? ''
  const after = await client.sendRequest<string | null>('starStories/projectChange', { text, change })
  if (after === null) {
    const open = vscode.l10n.t('Open {0}', name)
    const picked = await vscode.window.showErrorMessage(
      vscode.l10n.t('{0} could not be changed, because it cannot be read. Mend it and try again.', name),
      open,
    )
    if (picked === open) await vscode.window.showTextDocument(uri)
    return
  }
  if (after === text) return
  if (!document) return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after))
  const edit = new vscode.WorkspaceEdit()
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), after)
  if (document.getText() === text && (await vscode.workspace.applyEdit(edit))) await document.save()
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri)
  } catch {
    return undefined
  }
}

const CONVERT = vscode.CodeActionKind.RefactorRewrite.append('star-stories')

/** The story at the cursor with its labels as headings, in bold or as letters. */
export async function convertLabels(): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const { document, selection } = editor
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    CONVERT.value,
    10,
  )
  const offered = actions.filter(({ kind, edit }) => kind && CONVERT.contains(kind) && edit)
  if (offered.length === 0) {
    vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor into a story with labels. Labels in tables stay as they are.'),
    )
    return
  }
  const picked = await vscode.window.showQuickPick(
    offered.map((action) => ({ label: action.title, action })),
    { title: vscode.l10n.t('Convert Labels') },
  )
  if (picked && document.version === editor.document.version) await vscode.workspace.applyEdit(picked.action.edit!)
}
