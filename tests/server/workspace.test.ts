/** Files that are not open: read through the host, remembered, given up when told so; and what the folder ignores. */
import { afterEach, expect, test } from 'vitest'
import { CancellationTokenSource, type Location, LSPErrorCodes } from 'vscode-languageserver/node'
import type { WorkspaceInfo } from '../../server/features/workspace.ts'
import { folder, rulesOf, type Session, startSession, uri } from './session.ts'

const story = (result: string) => `## The slow report

**Situation:** Our nightly report took nine hours and two teams waited for it every morning.

**Task:** I had to bring it below one hour before the audit.

**Action:** I measured each step, found the join that read everything twice, and moved it.
${result}`
const told = story('\n**Result:** Run time fell from 540 to 40 minutes over twelve weeks.\n')
const untold = story('')
const other = `${folder}/other.md`
const list = `${folder}/.star-stories-ignore.json`
const quiet = { rules: { 'under-time': 'off', 'action-too-short': 'off' } }

let session: Session
afterEach(() => session.stop())
const start = async (files: Record<string, string>) => {
  session = await startSession({ files, user: quiet })
  return session
}
const workspace = ({ client }: Session, files = [uri, other], more = {}): Promise<WorkspaceInfo> =>
  client.sendRequest('starStories/workspace', { files, ...more })

test('open files as they stand in the editor, closed ones as they stand on disk', async () => {
  const now = await start({ [uri]: untold, [other]: untold })
  await now.open(told)
  const { stories, files } = await workspace(now)
  expect(stories.map(({ path, readiness }) => [path, readiness])).toEqual([
    ['answers.md', 'open'],
    ['other.md', 'draft'],
  ])
  expect(files.map(({ diagnostics }) => rulesOf(diagnostics))).toEqual([[], ['missing-part']])
})

test('a file that is gone or changed is read anew', async () => {
  const now = await start({ [other]: untold })
  expect((await workspace(now)).stories.map(({ readiness }) => readiness)).toEqual(['draft'])
  await now.write(other, told)
  expect((await workspace(now)).stories.map(({ readiness }) => readiness)).toEqual(['open'])
  await now.write(other, undefined)
  expect((await workspace(now)).stories).toEqual([])
})

test('a reading says how far it is, and can be cancelled', async () => {
  const now = await start({ [uri]: told, [other]: untold })
  const seen: number[] = []
  now.client.onNotification(
    '$/progress',
    ({ value }: { value: { percentage: number } }) => void seen.push(value.percentage),
  )
  await workspace(now, [uri, other], { workDoneToken: 'reading' })
  expect(seen).toEqual([50, 100])
  const source = new CancellationTokenSource()
  const asked = now.client.sendRequest('starStories/workspace', { files: [uri, other] }, source.token)
  source.cancel()
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
})

test('a text without a file is read as a script', async () => {
  const { stories } = await workspace(await start({}), [], { texts: { 'untitled:a.story.md': untold } })
  expect(stories.map(({ readiness }) => readiness)).toEqual(['draft'])
})

test('what the folder ignores is quiet, and speaks again when the list is gone', async () => {
  const now = await start({})
  await now.open(untold)
  const before = await now.pull()
  if (before.kind !== 'full') throw new Error('There was no first report.')
  const key = before.items[0]!.data as string
  const text = await now.client.sendRequest<string>('starStories/projectChange', {
    text: '',
    change: { what: 'ignore', key },
  })
  await now.write(list, text)
  expect(await now.pull()).toMatchObject({ kind: 'full', items: [] })
  await now.write(list, undefined)
  expect(rulesOf(((await now.pull()) as typeof before).items)).toEqual(['missing-part'])
})

test('a list that is none is told once, and ignores nothing', async () => {
  const now = await start({ [list]: '{}' })
  await now.open(untold)
  const report = await now.pull()
  expect(report.kind === 'full' && rulesOf(report.items)).toEqual(['missing-part'])
  expect(now.messages.all.filter((message) => message.includes('.star-stories-ignore.json'))).toHaveLength(1)
})

test('the settings of a file’s front matter hold for it alone', async () => {
  const now = await start({ [other]: untold })
  await now.open(`---\nstar-stories:\n  rules:\n    missing-part: off\n---\n\n${untold}`)
  expect((await workspace(now)).files.map(({ diagnostics }) => rulesOf(diagnostics))).toEqual([[], ['missing-part']])
})

test('from a number in an open file to the same fact in a closed one', async () => {
  const now = await start({ [other]: told })
  await now.open(told)
  await workspace(now)
  const line = told.slice(0, told.indexOf('540')).split('\n').length - 1
  const character = told.split('\n')[line]!.indexOf('540')
  const places = await now.ask<Location[]>('textDocument/references', {
    position: { line, character },
    context: { includeDeclaration: false },
  })
  expect(places.map((place) => place.uri)).toEqual([other])
})

test('the report of the folder, as a page', async () => {
  const now = await start({ [other]: told })
  const page = await now.client.sendRequest<string>('starStories/report', { files: [other], format: 'html' })
  expect(page).toContain('<td>The slow report</td>')
})
