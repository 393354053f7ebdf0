/** The commands; package.json says what they are called and when they show. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ScaffoldInfo } from './protocol.ts'
import { storiesOf } from './stories.ts'
import { clock, range } from './time.ts'

export function registerCommands(client: BaseLanguageClient, rulesPage: vscode.Uri): vscode.Disposable[] {
  const commands: Record<string, (...args: never[]) => unknown> = {
    newStory: () => newStory(client),
    estimateSpeakingTime: () => estimateSpeakingTime(client),
    explainRule: (rule: string) => explainRule(rulesPage, rule),
    restartServer: () => restart(client),
    showOutput: () => client.outputChannel.show(),
  }
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`star-stories.${name}`, run))
}

async function newStory(client: BaseLanguageClient): Promise<void> {
  const open = vscode.window.activeTextEditor
  const uri = open?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri
  const here = open?.document.languageId === 'markdown' ? open : undefined
  const scaffolds = await client.sendRequest<ScaffoldInfo[]>('starStories/scaffold', {
    uri: uri?.toString() ?? '',
    frontMatter: !here?.document.getText().trim(),
  })
  const picked = await vscode.window.showQuickPick(
    scaffolds.map(({ title, description, snippet }) => ({ label: title, detail: description, snippet })),
    { title: 'New Story', placeHolder: 'What will you tell?', matchOnDetail: true },
  )
  if (!picked) return
  const editor = here ?? (await emptyDocument())
  // Behind the line with the cursor, so that no sentence is cut in two, and below a blank line.
  const { document, selection } = editor
  const line = document.lineAt(selection.active)
  const above = document.lineAt(Math.max(line.lineNumber - 1, 0))
  const gap = !line.isEmptyOrWhitespace ? '\n\n' : above.isEmptyOrWhitespace ? '' : '\n'
  await editor.insertSnippet(new vscode.SnippetString(gap + picked.snippet), line.range.end)
}

async function emptyDocument(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' })
  return vscode.window.showTextDocument(document)
}

async function estimateSpeakingTime(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const stories = await storiesOf(client, editor.document)
  if (stories.length === 0) {
    vscode.window.showInformationMessage('There is no story in this file yet. "STAR Stories: New Story…" begins one.')
    return
  }
  const picked = await vscode.window.showQuickPick(
    stories.map((story) => ({
      label: story.title,
      description: `$(clock) ${clock(story.seconds)} · ${story.words} words`,
      detail: [range(story), ...story.parts.map(({ name, seconds }) => `${name} ${clock(seconds)}`)].join(' · '),
      story,
    })),
    { title: 'Speaking Time', placeHolder: 'Go to a story', matchOnDescription: true },
  )
  if (!picked) return
  const { line, character } = picked.story.range.start
  const start = new vscode.Position(line, character)
  editor.selection = new vscode.Selection(start, start)
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop)
}

const explainRule = (rulesPage: vscode.Uri, rule: string) =>
  vscode.commands.executeCommand('markdown.showPreview', rulesPage.with({ fragment: rule }))

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop()
  await client.start()
}
