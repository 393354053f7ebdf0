/** Runs the command line from source in a folder of its own. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { rules } from '../../server/rules/index.ts'

const cli = join(import.meta.dirname, '../../server/cli.ts')
/** Node keeps what it has compiled, so that only the first run pays for it. */
const compiled = join(tmpdir(), 'star-stories-compiled')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** The rules these tests are about; others would speak of such short stories too. */
const wanted = ['missing-part', 'placeholder', 'hype', 'unjustified-metric']

/** A project file that keeps every rule still but those, and sets `more`. */
export const settings = (more: { rules?: Record<string, string>; files?: readonly string[] } = {}): string => {
  const off = rules.map(({ id }) => id).filter((id) => !wanted.includes(id))
  return JSON.stringify({ ...more, rules: { ...Object.fromEntries(off.map((id) => [id, 'off'])), ...more.rules } })
}

/** A folder with `files`, and a project file where they bring none, gone after the test, and the command line run in it. */
export function terminal(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries({ '.star-stories.json': settings(), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const run = (args: readonly string[], input = ''): Promise<Run> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_COMPILE_CACHE: compiled }
      const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env })
      const [out, errors] = [gather(child.stdout), gather(child.stderr)]
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, out: out(), errors: errors() }))
      child.stdin.end(input)
    })
  return {
    run,
    read: (path: string): string => readFileSync(join(folder, path), 'utf8'),
    async json<T = Report[]>(...args: string[]): Promise<T> {
      const { out, errors } = await run([...args, '--format', 'json'])
      if (out === '') throw new Error(errors)
      return JSON.parse(out) as T
    },
  }
}

function gather(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

interface Stretch {
  readonly start: Place
  readonly end: Place
}

/** What `lint --format json` prints of a file. */
export interface Report {
  readonly path: string
  readonly findings: readonly (Stretch & {
    readonly rule: string
    readonly severity: string
    readonly message: string
    readonly role?: string
    readonly fix?: { readonly title: string; readonly edits: readonly (Stretch & { readonly text: string })[] }
  })[]
  readonly stories: readonly (Stretch & {
    readonly title: string
    readonly kind: string
    readonly words: number
    readonly seconds: number
    readonly low: number
    readonly high: number
    readonly parts: readonly (Stretch & { readonly role: string; readonly seconds: number })[]
    readonly claims: readonly (Stretch & { readonly text: string; readonly evidence: readonly unknown[] })[]
  })[]
}
