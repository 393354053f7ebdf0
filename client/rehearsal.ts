/** Rehearse Story: a teleprompter at the speaker's own rate. */

import script from 'webview:rehearse.ts'
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { takeReading } from './calibration.ts'
import { openPanel } from './panel.ts'
import type { RehearsalInfo } from './protocol.ts'
import { aim, clock } from './time.ts'

/** What the panel says; `milliseconds` without pauses, in all and for each part. */
type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'end'; readonly milliseconds: number; readonly parts: readonly number[] }

const body = `<main class="prompter">
  <header>
    <h1 id="title"></h1>
    <p class="clocks"><span id="clock" class="clock" role="timer" aria-live="off">0:00</span> <span id="aim"></span></p>
    <ol id="parts" class="parts" aria-label="Parts"></ol>
  </header>
  <article id="text" tabindex="0" aria-label="Story"></article>
  <p id="said" class="said" role="status" aria-live="polite"></p>
  <footer class="row" role="toolbar" aria-label="Rehearsal">
    <button id="toggle"><span>Start</span> <kbd>Space</kbd></button>
    <button id="back" class="quiet">Back <kbd>←</kbd></button>
    <button id="forward" class="quiet">Forward <kbd>→</kbd></button>
    <button id="end" class="quiet">End <kbd>Esc</kbd></button>
  </footer>
</main>`

/**
 * @param uri and `position` name a story; left out: the one at the cursor
 * @param told is called when it has been told, with its title and seconds
 */
export async function rehearseStory(
  client: BaseLanguageClient,
  memory: vscode.Memento,
  told: (title: string, seconds: number) => unknown,
  uri?: string,
  position?: { line: number; character: number },
): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const place = uri ?? editor?.document.uri.toString()
  if (!place) return
  const at = position ?? editor?.selection.active ?? { line: 0, character: 0 }
  const story = await client.sendRequest<RehearsalInfo | null>('starStories/rehearsal', {
    textDocument: { uri: place },
    position: { line: at.line, character: at.character },
  })
  if (!story) {
    vscode.window.showInformationMessage('There is no story to rehearse in this file yet.')
    return
  }
  const panel = openPanel({
    viewType: 'star-stories.rehearse',
    title: `Rehearse: ${story.title}`,
    script,
    body,
    column: vscode.ViewColumn.Active,
  })
  panel.webview.onDidReceiveMessage(async (message: Message) => {
    if (message.type === 'ready') {
      await panel.webview.postMessage({ story })
      return
    }
    panel.dispose()
    if (message.milliseconds > 0) told(story.title, message.milliseconds / 1000)
    if (message.milliseconds > 0) await offer(client, memory, vscode.Uri.parse(place), story, message)
  })
}

/** What may come of a rehearsal; a list and no notification, because the hands are on the keyboard. */
async function offer(
  client: BaseLanguageClient,
  memory: vscode.Memento,
  uri: vscode.Uri,
  story: RehearsalInfo,
  { milliseconds, parts }: Extract<Message, { type: 'end' }>,
): Promise<void> {
  const reading = { label: 'Use as a reading of my speaking rate', detail: 'If you said all of it' }
  const line = { label: 'Write a line to the practice log', detail: 'practice-log.md in this folder' }
  const both = { label: 'Both' }
  const choice = await vscode.window.showQuickPick([reading, line, both], {
    title: `You took ${clock(milliseconds / 1000)}; the estimate is ${clock(story.seconds)}`,
    placeHolder: 'Keep something of it? Escape keeps nothing',
  })
  if (choice === line || choice === both) await log(uri, practiceLine(story, milliseconds, parts, new Date()))
  if (choice === reading || choice === both) {
    const text = story.sentences.map((sentence) => sentence.text).join(' ')
    const { refused, speakingRate, readings } = await takeReading(client, memory, text, milliseconds)
    const count = readings.length === 1 ? 'one reading' : `${readings.length} readings`
    vscode.window.showInformationMessage(
      refused ?? `Your rate is now ${speakingRate} syllables a second, from ${count}.`,
    )
  }
}

/** One item of a list: "- 2026-03-01 18:05 · The slow report · 1:12, aim 1:30–2:30 · Situation 0:14 · …". */
export function practiceLine(
  { title, budget, parts }: Pick<RehearsalInfo, 'title' | 'budget' | 'parts'>,
  milliseconds: number,
  taken: readonly number[],
  now: Date,
): string {
  const two = (part: number) => `${part}`.padStart(2, '0')
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`
  const spent = parts.flatMap(({ name }, index) => (taken[index] ? `${name} ${clock(taken[index] / 1000)}` : []))
  return `- ${[date, title, `${clock(milliseconds / 1000)}, aim ${aim(budget)}`, ...spent].join(' · ')}\n`
}

/** Appends to `practice-log.md` of the story's workspace folder, else beside the story, and shows it. */
async function log(uri: vscode.Uri, line: string): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..')
  const file = vscode.Uri.joinPath(folder, 'practice-log.md')
  let text = '# Practice log\n\n'
  try {
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  } catch {} // There is none yet.
  const gap = text.endsWith('\n') ? '' : '\n'
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text + gap + line))
    await vscode.window.showTextDocument(file, { preview: true })
  } catch (error) {
    vscode.window.showErrorMessage(`The practice log ${file.path} could not be written: ${error}`)
  }
}
