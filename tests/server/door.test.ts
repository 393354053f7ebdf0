/** The desktop door as other editors start it: a process that speaks over stdio. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const door = fileURLToPath(new URL('../../server/node.ts', import.meta.url))
const text =
  '## The slow report\n\n**Situation:** It took nine hours.\n\n**Action:** I measured each step and cut it.\n'

let folder: string
let server: ChildProcessWithoutNullStreams
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'star-stories-door-'))
})
afterEach(() => {
  server.kill()
  rmSync(folder, { recursive: true })
})

test.each([
  ['a project file is read from disk', { rules: { 'missing-part': 'error' } }, ['--stdio'], 1],
  ['stdio unless told', {}, [], 2],
])('%s', async (_, project, flags, severity) => {
  writeFileSync(join(folder, '.star-stories.json'), JSON.stringify(project))
  server = spawn(process.execPath, [door, ...flags])
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  client.listen()
  const uri = pathToFileURL(join(folder, 'answers.md')).href
  await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { diagnostic: {} } },
  })
  await client.sendNotification(InitializedNotification.type, {})
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  })
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
  expect(report.kind === 'full' && report.items).toContainEqual(
    expect.objectContaining({
      code: 'missing-part',
      severity,
      codeDescription: { href: expect.stringMatching(/^file:.*\/server\/rules\/README\.md#missing-part$/) },
    }),
  )
  await client.sendRequest(ShutdownRequest.type)
  const ended = once(server, 'exit')
  await client.sendNotification(ExitNotification.type)
  expect((await ended)[0]).toBe(0)
})
