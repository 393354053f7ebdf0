import type { Connection } from 'vscode-languageserver'

/** What a door must bring: everything the server cannot do as a function of text. */
export interface Host {
  /** The text of a file; undefined where there is none or it cannot be read. */
  readFile(uri: string): Promise<string | undefined>
  readonly timer: Timer
  /** Where the rule pages live, when the client does not say. */
  readonly rulesPage?: string
}

/** Calls `run` once after a number of milliseconds, unless the function it returns is called before. */
export type Timer = (milliseconds: number, run: () => void) => () => void

export const systemTimer: Timer = (milliseconds, run) => {
  const handle = setTimeout(run, milliseconds)
  return () => clearTimeout(handle)
}

/** Asks the editor, which reaches every file system it shows; editors that do not know the request have no file. */
export const readThroughClient = (connection: Connection) => (uri: string) =>
  connection.sendRequest<string | null>('starStories/readFile', { uri }).then(
    (text) => text ?? undefined,
    () => undefined,
  )
