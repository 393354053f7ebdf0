/** The status bar: how long the story under the cursor takes to say. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { StoryInfo } from './protocol.ts'
import { storiesOf } from './stories.ts'
import { clock, range } from './time.ts'

/** Milliseconds after the last keystroke or move of the cursor. */
const DELAY = 200

export function showSpeakingTime(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('star-stories.time', vscode.StatusBarAlignment.Right, 100)
  item.name = 'STAR Stories: Speaking Time'
  item.command = 'star-stories.estimateSpeakingTime'

  let pending: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(pending)
    pending = setTimeout(update, DELAY)
  }

  async function update() {
    const editor = vscode.window.activeTextEditor
    const stories = editor ? await storiesOf(client, editor.document) : []
    if (editor !== vscode.window.activeTextEditor) return
    const story = editor && stories.find((each) => spans(each, editor.selection.active))
    if (!story) return item.hide()
    item.text = `$(clock) ${clock(story.seconds)} · ${story.words} words`
    item.tooltip = tooltip(story)
    item.accessibilityInformation = {
      label: `${story.title}: about ${Math.round(story.seconds)} seconds to say, ${story.words} words`,
    }
    item.show()
  }

  return vscode.Disposable.from(
    item,
    client.onDidChangeState(later),
    vscode.window.onDidChangeActiveTextEditor(later),
    vscode.window.onDidChangeTextEditorSelection(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) later()
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('starStories')) later()
    }),
    { dispose: () => clearTimeout(pending) },
  )
}

const spans = ({ range: { start, end } }: StoryInfo, { line }: vscode.Position): boolean =>
  start.line <= line && line <= end.line

function tooltip(story: StoryInfo): vscode.MarkdownString {
  const rows = story.parts.map(({ name, seconds, budget }) => {
    const aim = budget ? `${clock(budget.min)} to ${clock(budget.max)}` : ''
    return `| ${cell(name)} | &emsp;${clock(seconds)} | &emsp;${aim} |`
  })
  const table = rows.length > 0 ? ['', '| Part | &emsp;Takes | &emsp;Aim for |', '|:--|--:|--:|', ...rows] : []
  return new vscode.MarkdownString(
    [`**${cell(story.title)}**`, '', `${range(story)} for most speakers, ${story.words} words`, ...table].join('\n'),
  )
}

const cell = (text: string) => text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/\s+/g, ' ')
