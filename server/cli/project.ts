/** Finds and reads the project file, and the list of ignored findings beside it. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve as resolvePath, sep } from 'node:path'
import {
  IGNORE_FILE,
  PROJECT_FILE,
  parseIgnoreFile,
  parseProjectFile,
  positionsOf,
  type Settings,
} from '../lint/index.ts'
import { cannotRead } from './input.ts'
import type { Problem } from './problems.ts'

export interface Project {
  readonly settings: Settings
  /** Paths in settings count from here. */
  readonly folder: string
  readonly problems: readonly Problem[]
}

/** Settings from `file`, else from the nearest `.star-stories.json` in `folder` or above it, else none. */
export function readProject(folder: string, file?: string): Project {
  const found = file === undefined ? nearest(folder, PROJECT_FILE) : resolvePath(folder, file)
  if (found === undefined) return { settings: {}, folder, problems: [] }
  const name = file ?? (relative(folder, found) || found)
  let text: string
  try {
    text = readFileSync(found, 'utf8').replace(/^\uFEFF/, ' ')
  } catch (error) {
    return { settings: {}, folder, problems: [{ place: name, message: cannotRead(error) }] }
  }
  const { settings, problems } = parseProjectFile(text)
  const at = positionsOf(text)
  return {
    settings,
    folder: dirname(found),
    problems: problems.map(({ message, span }) => {
      const { line, column } = at(span.start)
      return { place: `${name}:${line}:${column}`, message }
    }),
  }
}

/** The findings that everybody in the project ignores; the nearest list in `folder` or above it. */
export function readIgnored(folder: string): {
  readonly keys: ReadonlySet<string>
  readonly problems: readonly Problem[]
} {
  const found = nearest(folder, IGNORE_FILE)
  if (found === undefined) return { keys: new Set(), problems: [] }
  const name = relative(folder, found) || found
  try {
    const { keys, problem } = parseIgnoreFile(readFileSync(found, 'utf8').replace(/^\uFEFF/, ''))
    return { keys, problems: problem === undefined ? [] : [{ place: name, message: problem }] }
  } catch (error) {
    return { keys: new Set(), problems: [{ place: name, message: cannotRead(error) }] }
  }
}

function nearest(folder: string, name: string): string | undefined {
  const file = join(folder, name)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : nearest(above, name)
}

/** A path as settings name it: below the project's folder, with forward slashes. */
export const pathIn = (folder: string, path: string): string => relative(folder, resolvePath(path)).split(sep).join('/')
