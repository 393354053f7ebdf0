/** The status bar: how long the story under the cursor takes to say, and beside it the part. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { PartInfo, StoryInfo, Verdict } from './protocol.ts'
import { storiesOf } from './stories.ts'
import { aim, clock, range, spokenVerdict } from './time.ts'

/** Milliseconds after the last keystroke or move of the cursor. */
const DELAY = 200
/** Seconds after which a listener wants to be asked. */
const LONG_ANSWER = 120

export function showSpeakingTime(client: BaseLanguageClient): vscode.Disposable {
  const whole = statusBarItem('star-stories.time', 'STAR Stories: Speaking Time', 100)
  const current = statusBarItem('star-stories.part', 'STAR Stories: Speaking Time of the Part', 99)

  let pending: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(pending)
    pending = setTimeout(update, DELAY)
  }

  async function update() {
    const editor = vscode.window.activeTextEditor
    const stories = editor ? await storiesOf(client, editor.document) : []
    if (editor !== vscode.window.activeTextEditor) return
    const caret = editor?.selection.active
    const story = caret && stories.find((each) => spans(each, caret))
    const part = caret && story?.parts.findLast((each) => spans(each, caret))
    show(whole, story && aboutStory(story))
    show(current, story && part && aboutPart(story, part))
  }

  return vscode.Disposable.from(
    whole,
    current,
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

function statusBarItem(id: string, name: string, priority: number): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, priority)
  item.name = name
  item.command = 'star-stories.estimateSpeakingTime'
  return item
}

interface Shown {
  readonly text: string
  readonly tooltip: string
  /** For people who hear it. */
  readonly label: string
  readonly verdict: Verdict
}

function show(item: vscode.StatusBarItem, shown: Shown | undefined): void {
  if (!shown) return item.hide()
  item.text = shown.text
  item.tooltip = new vscode.MarkdownString(shown.tooltip)
  item.accessibilityInformation = { label: shown.label }
  item.backgroundColor = shown.verdict === 'over' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined
  item.show()
}

const spans = ({ range: { start, end } }: StoryInfo | PartInfo, { line }: vscode.Position): boolean =>
  start.line <= line && line <= end.line

function aboutStory(story: StoryInfo): Shown {
  const { title, seconds, words, budget, verdict } = story
  return {
    // A sign beside the colour, which not every theme has and not everybody sees.
    text: `$(${verdict === 'over' ? 'warning' : 'clock'}) ${clock(seconds)} · ${words} words`,
    tooltip: tooltip(story),
    label: `${title}: about ${Math.round(seconds)} seconds to say, ${words} words, ${aim(budget) && spokenVerdict[verdict]}`,
    verdict,
  }
}

function aboutPart(story: StoryInfo, part: PartInfo): Shown {
  const { name, seconds, budget, verdict } = part
  const most = budget?.max === undefined ? '' : ` of ${clock(budget.max)}`
  return {
    text: `${verdict === 'over' ? '$(warning) ' : ''}${name} ${clock(seconds)}${most}`,
    tooltip: tooltip(story),
    label: `${name}: about ${Math.round(seconds)} seconds to say${most && `, ${spokenVerdict[verdict]}`}`,
    verdict,
  }
}

function tooltip(story: StoryInfo): string {
  const row = (name: string, { seconds, budget, verdict }: Pick<PartInfo, 'seconds' | 'budget' | 'verdict'>) =>
    `| ${cell(name)} | &emsp;${clock(seconds)} | &emsp;${aim(budget)}${verdict === 'over' ? ' — longer' : ''} |`
  return [
    `**${cell(story.title)}**`,
    '',
    `${range(story)} for most speakers, ${story.words} words`,
    '',
    '| Part | &emsp;Takes | &emsp;Aim for |',
    '|:--|--:|:--|',
    ...story.parts.map((part) => row(part.name, part)),
    row('Whole answer', story),
    ...(story.seconds > LONG_ANSWER
      ? ['', 'After two minutes, pause and let them choose: shall I go into the details, or shall we move on?']
      : []),
  ].join('\n')
}

const cell = (text: string) => text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/\s+/g, ' ')
