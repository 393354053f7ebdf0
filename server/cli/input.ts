/** Arguments to texts: files, folders and globs; what cannot be read becomes a problem. */
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import type { Problem } from './problems.ts'

export const STDIN = '-'

export interface Input {
  /** As the person named it, or as found in the folder they named. */
  readonly path: string
  readonly text: string
}

/** The files that the arguments name, in their order, each once. */
export function filesOf(paths: readonly string[]): { readonly files: readonly string[]; readonly problems: Problem[] } {
  const files = new Map<string, string>()
  const problems: Problem[] = []
  for (const path of paths) {
    const found = filesAt(path)
    if (typeof found === 'string') problems.push({ place: path, message: found })
    else for (const file of found) if (!files.has(normalize(file))) files.set(normalize(file), file)
  }
  return { files: [...files.values()], problems }
}

const markdown = '**/*.{md,markdown,mdown,mkd}'
const others = ['**/node_modules/**', '**/.git/**']

/** The files of one argument, or why there are none. */
function filesAt(path: string): readonly string[] | string {
  if (path === STDIN) return [path]
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const found = globSync(markdown, { cwd: path, ignore: others, caseSensitiveMatch: false }).sort()
    return found.length > 0 ? found.map((file) => join(path, file)) : 'There is no markdown file in this folder.'
  }
  if (stats) return [path]
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path
  if (!isDynamicPattern(pattern)) return 'There is no such file. Check the spelling, or the folder you are in.'
  const found = globSync(pattern, { ignore: others, expandDirectories: false }).sort()
  return found.length > 0 ? found : 'No file matches this pattern.'
}

/** The text of a file (`-`: of standard input), or why it cannot be read. A byte order mark stays. */
export function readText(path: string, maxFileSize: number): { readonly text: string } | { readonly refused: string } {
  let bytes: Uint8Array
  try {
    bytes = path === STDIN ? readFileSync(0) : readUpTo(path, maxFileSize)
  } catch (error) {
    return { refused: error instanceof TooLarge ? tooLarge(error.size, maxFileSize) : cannotRead(error) }
  }
  if (bytes.length > maxFileSize) return { refused: tooLarge(bytes.length, maxFileSize) }
  return decode(bytes)
}

class TooLarge extends Error {
  readonly size: number
  constructor(size: number) {
    super()
    this.size = size
  }
}

function readUpTo(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > most) throw new TooLarge(size)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): { readonly text: string } | { readonly refused: string } {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { refused: 'This file is UTF-16. Save it as UTF-8.' }
  const zero = bytes.subarray(0, 8000).indexOf(0)
  if (zero >= 0) {
    const head = bytes.subarray(0, 8000)
    const halfZero = [0, 1].some((odd) => head.every((byte, at) => at % 2 !== odd || byte === 0))
    return { refused: halfZero ? 'This file is UTF-16. Save it as UTF-8.' : 'This is a binary file, not text.' }
  }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return { refused: 'This file is not UTF-8. Save it as UTF-8, so that no letter is lost.' }
  }
}

const tooLarge = (size: number, most: number): string =>
  `This file has ${megabytes(size)}, more than the limit of ${megabytes(most)}. Split it, or raise "maxFileSize" in .star-stories.json.`

const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${bytes} bytes` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the spelling, or the folder you are in.',
  EACCES: 'This file may not be read. Check its permissions.',
  EPERM: 'This file may not be read. Check its permissions.',
  EISDIR: 'This is a folder, not a file.',
  EAGAIN: 'Nothing came from standard input.',
}

export function cannotRead(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? `This file cannot be read: ${message}.`
}
