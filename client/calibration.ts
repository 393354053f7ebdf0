/** Calibrate Speaking Rate: reads a passage aloud with a clock, and keeps the median of the last readings as a setting. */

import script from 'webview:calibrate.ts'
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { openPanel } from './panel.ts'
import type { CalibrationInfo, Passage } from './protocol.ts'

/** Where the last readings are kept: syllables a second, oldest first. */
export const READINGS = 'speakingRate.readings'

/** What the panel says. */
type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'reading'; readonly milliseconds: number }
  | { readonly type: 'passage'; readonly own: boolean }
  | { readonly type: 'reset' }

const body = `<main>
  <h1>Calibrate speaking rate</h1>
  <p class="lead">Read the passage aloud, as you would in the interview. Start with the first word, stop after the last. <kbd>Space</kbd> does both.</p>
  <div class="row" role="group" aria-label="Passage">
    <button id="own" class="quiet" aria-pressed="false">My story</button>
    <button id="neutral" class="quiet" aria-pressed="false">Neutral passage</button>
  </div>
  <article id="passage" aria-label="Passage to read aloud" tabindex="0"></article>
  <section aria-labelledby="so-far">
    <h2 id="so-far">So far</h2>
    <p id="rate"></p>
    <div id="range" class="range" aria-hidden="true"><span id="before"></span><span id="now"></span><i></i></div>
    <p id="times"></p>
    <ol id="readings" class="readings"></ol>
    <button id="reset" class="quiet">Forget my readings</button>
  </section>
  <footer class="bar">
    <button id="start">Start</button>
    <span id="clock" class="clock" role="timer" aria-label="Time" aria-live="off">0:00</span>
    <p id="said" class="said" role="status" aria-live="polite"></p>
  </footer>
</main>`

let open: vscode.WebviewPanel | undefined

export async function calibrateSpeakingRate(client: BaseLanguageClient, memory: vscode.Memento): Promise<void> {
  if (open) return open.reveal()
  const neutral = await client.sendRequest<Passage>('starStories/neutralPassage')
  const own = await ownPassage(client)
  let passage = own?.title === undefined ? neutral : own
  const panel = openPanel({
    viewType: 'star-stories.calibrate',
    title: 'Calibrate Speaking Rate',
    script,
    body,
    column: vscode.ViewColumn.Active,
  })
  open = panel
  panel.onDidDispose(() => {
    open = undefined
  })

  async function tell(milliseconds?: number): Promise<void> {
    const info = await takeReading(client, memory, passage.text, milliseconds)
    await panel.webview.postMessage({ passage, hasOwn: own?.title !== undefined, info })
  }

  panel.webview.onDidReceiveMessage(async (message: Message) => {
    if (message.type === 'reading') return tell(message.milliseconds)
    if (message.type === 'passage') passage = message.own && own ? own : neutral
    if (message.type === 'reset') await resetSpeakingRate(memory)
    return tell()
  })
}

/** Keeps a reading of `text` where it counts; without `milliseconds` it only says where things stand. */
export async function takeReading(
  client: BaseLanguageClient,
  memory: vscode.Memento,
  text: string,
  milliseconds?: number,
): Promise<CalibrationInfo> {
  const params = { text, readings: readingsIn(memory), milliseconds }
  const info = await client.sendRequest<CalibrationInfo>('starStories/calibration', params)
  if (milliseconds !== undefined && info.refused === undefined) {
    await memory.update(READINGS, info.readings)
    await setRate(info.speakingRate)
  }
  return info
}

/** Back to the rate of most speakers. */
export async function resetSpeakingRate(memory: vscode.Memento): Promise<void> {
  await memory.update(READINGS, undefined)
  await setRate(undefined)
}

/** A rate that came without readings, by settings sync or by hand, counts as one. */
function readingsIn(memory: vscode.Memento): readonly number[] {
  const kept = memory.get<readonly number[]>(READINGS, [])
  const set = vscode.workspace.getConfiguration('starStories').inspect<number>('speakingRate')?.globalValue
  return kept.length > 0 || typeof set !== 'number' ? kept : [set]
}

const setRate = (rate: number | undefined) =>
  vscode.workspace.getConfiguration('starStories').update('speakingRate', rate, vscode.ConfigurationTarget.Global)

async function ownPassage(client: BaseLanguageClient): Promise<Passage | undefined> {
  const editor = vscode.window.activeTextEditor
  if (editor?.document.languageId !== 'markdown') return undefined
  const { code2ProtocolConverter: to } = client
  const params = {
    textDocument: to.asTextDocumentIdentifier(editor.document),
    position: to.asPosition(editor.selection.active),
  }
  return (await client.sendRequest<Passage | null>('starStories/passage', params)) ?? undefined
}
