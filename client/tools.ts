/**
 * Tools for an assistant, where the editor has one: what we find in a text or a file, and its numbers with their evidence.
 * The editor asks the user before it runs them. Nothing is sent anywhere by us.
 */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { WorkspaceInfo } from './protocol.ts'

interface Input {
  /** Below a workspace folder, or absolute. */
  readonly path?: string
  readonly text?: string
}

/** Newer than the oldest editor we run in, so described here as far as we use it. */
interface NewerEditor {
  readonly lm?: {
    registerTool?(
      name: string,
      tool: { invoke(options: { input: Input }, token: vscode.CancellationToken): Promise<unknown> },
    ): vscode.Disposable
  }
  readonly LanguageModelToolResult?: new (parts: unknown[]) => unknown
  readonly LanguageModelTextPart?: new (text: string) => unknown
}

/** @param sees what a tool answers, for editors that have none and for tests */
export function registerTools(client: BaseLanguageClient): vscode.Disposable {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text } = vscode as unknown as NewerEditor
  if (!lm?.registerTool || !Result || !Text) return { dispose() {} }
  const tool = (answer: (info: WorkspaceInfo) => unknown) => ({
    async invoke({ input }: { input: Input }, token: vscode.CancellationToken) {
      const info = await ask(client, input, token)
      return new Result([new Text(JSON.stringify(answer(info), null, 2))])
    },
  })
  return vscode.Disposable.from(
    lm.registerTool('starStories_lint', tool(findingsOf)),
    lm.registerTool('starStories_numbers', tool(numbersOf)),
  )
}

async function ask(
  client: BaseLanguageClient,
  { path, text }: Input,
  token: vscode.CancellationToken,
): Promise<WorkspaceInfo> {
  if (text !== undefined)
    return client.sendRequest(
      'starStories/workspace',
      { files: [], texts: { 'untitled:answer.story.md': text } },
      token,
    )
  if (path === undefined) throw new Error('Give a path or a text.')
  const uri = await fileAt(path)
  return client.sendRequest('starStories/workspace', { files: [`${uri}`] }, token)
}

async function fileAt(path: string): Promise<vscode.Uri> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const absolute = folders[0]?.uri.with({ path })
  const places = [...folders.map(({ uri }) => vscode.Uri.joinPath(uri, path)), ...(absolute ? [absolute] : [])]
  for (const uri of places) {
    if (!vscode.workspace.getWorkspaceFolder(uri)) continue
    try {
      await vscode.workspace.fs.stat(uri)
      return uri
    } catch {} // perhaps in the next folder
  }
  throw new Error(`There is no file ${path} in this workspace.`)
}

const levels = ['', 'error', 'warning', 'information', 'hint']

const findingsOf = ({ files, stories }: WorkspaceInfo) => ({
  stories: stories.map(({ title, kind, readiness, seconds }) => ({
    title,
    kind,
    readiness,
    seconds: Math.round(seconds),
  })),
  findings: files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ code, message, severity, range }) => ({
      path,
      line: range.start.line + 1,
      rule: code,
      severity: levels[severity ?? 0],
      message,
    })),
  ),
})

const numbersOf = ({ numbers, contradictions }: WorkspaceInfo) => ({
  numbers: numbers.map(({ text, story, path, location, evidence, missing, question }) => ({
    path,
    line: location.range.start.line + 1,
    story,
    text,
    evidence: evidence.map(({ name, text }) => ({ name, text })),
    missing,
    question,
  })),
  contradictions: contradictions.map(({ message }) => message),
})
