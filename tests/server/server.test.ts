/** The whole loop over the protocol, both kinds of client. */

import { afterEach, describe, expect, test } from 'vitest'
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
} from 'vscode-languageserver'
import { PUSH_DELAY, TYPING_PAUSE } from '../../server/lsp/diagnostics.ts'
import { folder, type Options, rulesOf, type Session, startSession, uri } from './session.ts'

const story = `# The slow report

**Situation:** Our report took nine hours and two teams waited for it every morning.

**Task:** I had to bring it below one hour before the quarter ended.

**Action:** I measured each step, moved the join into the database and added an index.

**Result:** The report took forty minutes and people started their day with it.
`
const blank = story.replace('I measured', 'I built a TBD tool that measured')
const noTask = story.replace(/\*\*Task:.*\n\n/, '')
const project = `${folder}/.star-stories.json`

let session: Session
const start = async (options?: Options) => {
  session = await startSession(options)
  return session
}
afterEach(() => session.stop())

const items = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items : report.kind)
const rules = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? rulesOf(report.items) : report.kind)
/** An insertion in front of the only place where `before` stands. */
const insertion = (text: string, before: string, inserted: string) => {
  const at = text.indexOf(before)
  const position = {
    line: text.slice(0, at).split('\n').length - 1,
    character: at - text.lastIndexOf('\n', at - 1) - 1,
  }
  return { range: { start: position, end: position }, text: inserted }
}
const at = (text: string, word: string) => ({ position: insertion(text, word, '').range.start })

describe('a client that pulls', () => {
  test('is told what the server can do', async () => {
    const { capabilities, registered, settled } = await start()
    await settled()
    expect(capabilities).toMatchObject({
      diagnosticProvider: { interFileDependencies: false },
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'refactor.rewrite.star-stories', 'source.fixAll.star-stories'],
      },
      textDocumentSync: { change: 2, openClose: true, save: true },
    })
    expect(registered).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
  })

  test('gets the findings of what it opened, and nothing is pushed', async () => {
    const { open, pull, published } = await start()
    await open(blank)
    const report = await pull()
    expect(items(report)).toMatchObject([
      {
        code: 'placeholder',
        source: 'star-stories',
        codeDescription: { href: 'https://example.org/rules#placeholder' },
        range: { start: { line: 6, character: 22 }, end: { line: 6, character: 25 } },
      },
    ])
    expect(published.all).toEqual([])
  })

  test('hears that nothing has changed', async () => {
    const { open, pull } = await start()
    await open(blank)
    await pull()
    expect((await pull()).kind).toBe('unchanged')
  })

  test('sees findings come and go with the text', async () => {
    const { open, change, pull } = await start()
    await open(story)
    expect(rules(await pull())).toEqual([])
    await change([{ text: noTask }])
    expect(rules(await pull())).toEqual(['missing-part'])
    await change([{ text: story }])
    expect(rules(await pull())).toEqual([])
  })

  test('is asked to pull again when a setting changes', async () => {
    const { open, pull, configure, refreshes } = await start()
    await open(blank)
    expect(rules(await pull())).toEqual(['placeholder'])
    const refreshed = refreshes.next()
    await configure('user', { rules: { placeholder: 'off' } })
    await refreshed
    expect(rules(await pull())).toEqual([])
  })

  test('sees nothing flash under the word being typed', async () => {
    const { open, change, pull, refreshes, clock } = await start()
    await open(story)
    await pull()
    await change([insertion(story, 'index.', 'TBD ')])
    expect(rules(await pull())).toEqual([])
    clock.advance(TYPING_PAUSE - 1)
    expect(refreshes.all).toHaveLength(0)
    const refreshed = refreshes.next()
    clock.advance(1)
    await refreshed
    expect(rules(await pull())).toEqual(['placeholder'])
  })

  test('sees it as soon as the caret leaves the sentence', async () => {
    const { open, change, pull } = await start()
    await open(story)
    await change([insertion(story, 'index.', 'TBD ')])
    expect(rules(await pull())).toEqual([])
    await change([insertion(story, '**Result', 'x')])
    expect(rules(await pull())).toContain('placeholder')
  })

  test('keeps what it has until the file is saved, with run: onSave', async () => {
    const { open, change, save, pull } = await start({ user: { run: 'onSave' } })
    await open(story)
    expect(rules(await pull())).toEqual([])
    await change([{ text: blank }])
    expect((await pull()).kind).toBe('unchanged')
    await save()
    expect(rules(await pull())).toEqual(['placeholder'])
  })
})

describe('a client that waits', () => {
  test('gets findings with the version they were made for', async () => {
    const { open, published, capabilities } = await start({ pull: false })
    const first = published.next()
    await open(blank)
    expect(await first).toMatchObject({ uri, version: 1, diagnostics: [{ code: 'placeholder' }] })
    expect(capabilities.diagnosticProvider).toBeUndefined()
  })

  test('gets them once the writer has paused, and of the last version only', async () => {
    const { open, change, published, clock, settled } = await start({ pull: false })
    const first = published.next()
    await open(story)
    await first
    await change([{ text: noTask }])
    await change([{ text: blank }])
    await settled()
    clock.advance(PUSH_DELAY - 1)
    await settled()
    expect(published.all).toHaveLength(1)
    const second = published.next()
    clock.advance(1)
    expect(await second).toMatchObject({ version: 3, diagnostics: [{ code: 'placeholder' }] })
  })

  test('gets what was held back at the caret', async () => {
    const { open, change, published, clock, settled } = await start({ pull: false })
    const first = published.next()
    await open(story)
    await first
    await change([insertion(story, 'index.', 'TBD ')])
    await settled()
    const second = published.next()
    clock.advance(PUSH_DELAY)
    expect((await second).diagnostics).toEqual([])
    const third = published.next()
    clock.advance(TYPING_PAUSE - PUSH_DELAY)
    expect(await third).toMatchObject({ version: 2, diagnostics: [{ code: 'placeholder' }] })
  })

  test('sees the findings of a closed file go', async () => {
    const { open, close, published } = await start({ pull: false })
    const first = published.next()
    await open(blank)
    await first
    const last = published.next()
    await close()
    expect((await last).diagnostics).toEqual([])
  })
})

describe('settings', () => {
  test('of the workspace go before the project file, and that before the user', async () => {
    const off = { rules: { placeholder: 'off' } }
    const on = { rules: { placeholder: 'error' } }
    const { open, pull, configure, refreshes, write } = await start({
      user: on,
      files: { [project]: JSON.stringify(off) },
    })
    await open(blank)
    expect(rules(await pull())).toEqual([])
    let refreshed = refreshes.next()
    await configure('workspace', on)
    await refreshed
    expect(items(await pull())).toMatchObject([{ code: 'placeholder', severity: 1 }])
    refreshed = refreshes.next()
    await configure('workspace', {})
    await refreshed
    refreshed = refreshes.next()
    await write(project, undefined)
    await refreshed
    expect(items(await pull())).toMatchObject([{ code: 'placeholder', severity: 1 }])
  })

  test('of one folder do not reach another', async () => {
    const other = 'file:///home/ada/other'
    const { open, pull } = await start({
      folders: [folder, other],
      files: { [`${other}/.star-stories.json`]: '{ "rules": { "placeholder": "off" } }' },
    })
    await open(blank)
    await open(blank, `${other}/answers.md`)
    expect(rules(await pull())).toEqual(['placeholder'])
    expect(rules(await pull(`${other}/answers.md`))).toEqual([])
  })

  test('that cannot be read are said on the project file, until they are mended', async () => {
    const { open, pull, published, write } = await start({ files: { [project]: '{ "rules": ' } })
    const wrong = published.next()
    await open(story)
    await pull()
    const { uri: place, diagnostics } = await wrong
    expect(place).toBe(project)
    expect(diagnostics).not.toEqual([])
    const mended = published.next()
    await write(project, '{}')
    await pull()
    expect((await mended).diagnostics).toEqual([])
  })
})

describe('features', () => {
  test('answer about the text as it stands', async () => {
    const { open, pull, ask } = await start()
    await open(blank)
    await pull()
    expect(await ask<Hover>('textDocument/hover', at(blank, 'TBD'))).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('example.org/rules#placeholder') },
    })
    expect(await ask<DocumentSymbol[]>('textDocument/documentSymbol')).toMatchObject([
      {
        name: 'The slow report',
        children: [{ name: 'Situation' }, { name: 'Task' }, { name: 'Action' }, { name: 'Result' }],
      },
    ])
    expect(await ask<FoldingRange[]>('textDocument/foldingRange')).toMatchObject([{ startLine: 0, endLine: 8 }])
    const positions = [at(blank, 'TBD').position]
    expect(await ask<SelectionRange[]>('textDocument/selectionRange', { positions })).toHaveLength(1)
    expect(await ask<CompletionItem[]>('textDocument/completion', at(blank, 'I built'))).toEqual([])
    const lenses = await ask<CodeLens[]>('textDocument/codeLens')
    expect([...new Set(lenses.map(({ range }) => range.start.line))]).toEqual([0])
    expect(await ask('starStories/stories')).toMatchObject([
      {
        title: 'The slow report',
        parts: [{ role: 'situation' }, { role: 'task' }, { role: 'action' }, { role: 'result' }],
      },
    ])
  })

  test('offer to mend what was found, for this version only', async () => {
    const { open, pull, ask, change } = await start()
    await open(blank)
    const report = await pull()
    const asked = {
      range: { start: at(blank, 'TBD').position, end: at(blank, 'TBD').position },
      context: { diagnostics: report.kind === 'full' ? report.items : [] },
    }
    const actions = await ask<CodeAction[]>('textDocument/codeAction', asked)
    expect(actions.map(({ title }) => title)).toContain('Ignore here')
    for (const { edit } of actions.filter((action) => action.edit))
      expect(edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] })
    await change([{ text: `\n${blank}` }])
    expect(await ask<CodeAction[]>('textDocument/codeAction', asked)).toEqual([])
  })

  test('know nothing of documents that are not open', async () => {
    const { ask, pull } = await start()
    expect(await ask('textDocument/hover', { position: { line: 0, character: 0 } })).toBeNull()
    expect(items(await pull())).toEqual([])
  })
})

test('a file above the cap is left alone and says so, once', async () => {
  const { open, pull, change, messages } = await start({ user: { maxFileSize: 100 } })
  const note = messages.next()
  await open(blank)
  expect(items(await pull())).toMatchObject([
    { severity: 3, range: { start: { line: 0 } }, message: expect.stringContaining('maxFileSize') },
  ])
  expect(await note).toContain('maxFileSize')
  await change([{ text: `${blank}\n` }])
  await pull()
  expect(messages.all).toHaveLength(1)
})
