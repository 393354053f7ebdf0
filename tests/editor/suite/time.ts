import * as vscode from 'vscode'
import { diagnosticsOf, has, hasNot, hoverAt, openStory, rangeOf, replace, ruleOf, until } from './helpers.ts'

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

const story = (target: string) => `---
target: ${target}
---
# Tell me about a time you improved a slow process

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task:** I owned the report and promised the team that it would be ready before they came in.

**Action:** I measured each step first, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning, and 40 people start their day with it.
`

/** Titles of the panels that are open. */
const panels = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && /star-stories/.test(input.viewType))
    .map(({ label }) => label)

/** Tabs are told a moment after their panel is made. */
async function panelsAre(...titles: string[]): Promise<void> {
  const asWanted = () => panels().join() === titles.join()
  if (!asWanted()) await until(vscode.window.tabGroups.onDidChangeTabs, asWanted)
}

const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors')

describe('Speaking time in the editor', () => {
  it('says at the title that an answer is over its target, and stops when the target allows it', async () => {
    const editor = await openStory(story('10 s'))
    const { uri } = editor.document
    const found = await diagnosticsOf(uri, has('over-time'))
    const { severity, range, message } = found.find((each) => ruleOf(each) === 'over-time')!
    assert(severity === vscode.DiagnosticSeverity.Information, `Its severity is ${severity}, not information.`)
    assert(editor.document.getText(range).startsWith('Tell me about'), `It stands at ${JSON.stringify(range)}.`)
    assert(/\d+ s to say \(\d+–\d+ s\)/.test(message), `It does not name the range: ${message}`)
    await replace(editor, 'target: 10 s', 'target: 25 s')
    await diagnosticsOf(uri, hasNot('over-time'))
  })

  it('compares a time that is written beside the answer', async () => {
    const { document } = await openStory(`${story('25 s')}\n**Time: ~3 minutes**\n`)
    const found = await diagnosticsOf(document.uri, has('declared-time-differs'))
    const { range } = found.find((each) => ruleOf(each) === 'declared-time-differs')!
    assert(document.getText(range) === '3 minutes', `It stands at “${document.getText(range)}”.`)
  })

  it('tells the same figure in the lens and in the hover on the title', async () => {
    const { document } = await openStory(story('25 s'))
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    )
    const titles = lenses.map(({ command }) => command?.title ?? '')
    const seconds = /^0:(\d\d) to say · aim for 0:25$/.exec(titles[0] ?? '')?.[1]
    assert(
      seconds && titles.some((title) => /Action 0:\d\d\/0:\d\d/.test(title)),
      `The lenses say: ${titles.join(', ')}`,
    )
    const text = await hoverAt(document.uri, rangeOf(document, 'Tell me').start)
    assert(text.includes(`about ${Number(seconds)} s to say`), `The lens says ${seconds} seconds, the hover ${text}`)
  })

  it('tells a part at its label what it takes', async () => {
    const { document } = await openStory(story('2 min'))
    const text = await hoverAt(document.uri, rangeOf(document, 'Action').start.translate(0, 1))
    assert(/Takes about \d+ s to say \(\d+–\d+ s\)\. Aim for/.test(text), `The hover on the label says: ${text}`)
  })

  it('obeys the speaking rate of the settings', async () => {
    const { document } = await openStory(story('25 s'))
    const settings = vscode.workspace.getConfiguration('starStories')
    await diagnosticsOf(document.uri, hasNot('over-time'))
    await settings.update('speakingRate', 2.5, vscode.ConfigurationTarget.Workspace)
    await diagnosticsOf(document.uri, has('over-time'))
    await settings.update('speakingRate', undefined, vscode.ConfigurationTarget.Workspace)
    await diagnosticsOf(document.uri, hasNot('over-time'))
  })

  it('opens the teleprompter for the story at the cursor', async () => {
    await openStory(story('25 s'))
    await vscode.commands.executeCommand('star-stories.rehearseStory')
    await panelsAre('Rehearse: Tell me about a time you improved a slow process')
    await closeAll()
    await panelsAre()
  })

  it('opens one calibration and no second', async () => {
    await openStory(story('25 s'))
    await vscode.commands.executeCommand('star-stories.calibrateSpeakingRate')
    await vscode.commands.executeCommand('star-stories.calibrateSpeakingRate')
    await panelsAre('Calibrate Speaking Rate')
    await closeAll()
    await panelsAre()
  })
})
