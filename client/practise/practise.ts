/** Practise a question: it is drawn and read, answered aloud against the clock, and only then the story is shown. */
import * as vscode from 'vscode'
import type { StorySet } from '../set.ts'
import { keyOf } from '../views/nodes.ts'
import { type Drawn, draw, questionsOf } from './draw.ts'
import { type Memory, practised } from './memory.ts'
import { page, type Shown } from './page.ts'

const MEMORY = 'starStories.practised'

export interface Practice extends vscode.Disposable {
  memory(): Memory
  /** A question, or one drawn from all there are. */
  practise(question?: string): Promise<void>
  /** Remembers that something was told aloud, in seconds. */
  remember(titles: readonly string[], seconds: number): Promise<void>
}

export function createPractice(set: StorySet, state: vscode.Memento, changed: () => void): Practice {
  const { t } = vscode.l10n
  let panel: vscode.WebviewPanel | undefined
  let drawn: Drawn | undefined
  let started = 0

  const memory = () => state.get<Memory>(MEMORY, {})

  async function remember(titles: readonly string[], seconds: number): Promise<void> {
    const keys = [...new Set(titles.filter((title) => title.trim() !== '').map((title) => keyOf({ title })))]
    await state.update(MEMORY, practised(memory(), keys, seconds, Date.now()))
    changed()
  }

  async function practise(question?: string): Promise<void> {
    const info = (await set.read()) ?? set.info
    const all = info ? questionsOf(info) : []
    drawn =
      question === undefined
        ? draw(all, memory(), Math.random(), drawn?.text)
        : (all.find(({ text }) => keyOf({ title: text }) === keyOf({ title: question })) ?? {
            text: question,
            story: undefined,
          })
    if (!drawn) {
      const begin = t('New Story')
      const picked = await vscode.window.showInformationMessage(
        t('There is nothing to practise yet. Write your first story.'),
        begin,
      )
      if (picked === begin) await vscode.commands.executeCommand('star-stories.newStory')
      return
    }
    show({ step: 'ask', question: drawn.text })
  }

  function show(shown: Shown): void {
    panel ??= newPanel()
    panel.title = t('Practise')
    panel.webview.html = page(shown, t)
    panel.reveal(undefined, false)
  }

  function newPanel(): vscode.WebviewPanel {
    const created = vscode.window.createWebviewPanel('starStories.practise', t('Practise'), vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
    })
    created.iconPath = new vscode.ThemeIcon('comment-discussion') as never
    created.webview.onDidReceiveMessage((message: { step: string }) => void next(message.step))
    created.onDidDispose(() => {
      panel = undefined
    })
    return created
  }

  async function next(step: string): Promise<void> {
    if (!drawn) return
    const { text, story } = drawn
    if (step === 'start') {
      started = Date.now()
      show({ step: 'answer', question: text, ...(story && { aim: story.budget.max }) })
    } else if (step === 'stop') {
      const seconds = (Date.now() - started) / 1000
      show({ step: 'compare', question: text, seconds, ...(story && { story }) })
      await remember([text, ...(story ? [story.title] : [])], seconds)
    } else if (step === 'next') await practise()
    else if (step === 'again') show({ step: 'ask', question: text })
    else if (step === 'open' && story) {
      const { uri, range } = story.location
      const start = new vscode.Position(range.start.line, range.start.character)
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(start, start) })
    } else if (step === 'write') await vscode.commands.executeCommand('star-stories.newStory', { question: text })
  }

  return { memory, practise, remember, dispose: () => panel?.dispose() }
}
