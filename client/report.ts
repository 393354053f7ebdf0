/** The set on paper. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { markdownFiles } from './set.ts'

/** Asks for a place and writes the report there, as a page to print or as markdown. */
export async function exportReport(client: BaseLanguageClient): Promise<void> {
  const { t } = vscode.l10n
  const format = await vscode.window.showQuickPick(
    [
      { label: t('Web page'), detail: t('One file, ready to be printed'), format: 'html', ending: 'html' },
      { label: t('Markdown'), detail: t('Opens here, to be read or saved'), format: 'markdown', ending: 'md' },
    ],
    { title: t('Export Story Report') },
  )
  if (!format) return
  const files = await markdownFiles()
  const text = await client.sendRequest<string>('starStories/report', { files, format: format.format })
  if (format.format === 'markdown') {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text })
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('markdown.showPreview')
    return
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const uri = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `story-report.${format.ending}`) }),
    filters: { [format.label]: [format.ending] },
    title: t('Export Story Report'),
  })
  if (!uri) return
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  const open = t('Open')
  if ((await vscode.window.showInformationMessage(t('The report is written.'), open)) === open)
    await vscode.env.openExternal(uri)
}
