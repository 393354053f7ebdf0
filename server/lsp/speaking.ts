/** Requests about speaking time that need no open document. */
import type { Connection } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { calibrate, neutral, type ReadingParams } from '../features/calibration.ts'
import { provideStories } from '../features/stories.ts'
import { configFor } from '../lint/index.ts'
import { parse } from '../story/parse.ts'
import { isTooLarge } from './analyses.ts'
import type { Settings } from './settings.ts'

/** A file that the client has read. */
interface ClosedFile {
  readonly uri: string
  readonly text: string
}

export function answerAboutTime(connection: Connection, settings: Settings): void {
  connection.onRequest('starStories/calibration', (params: ReadingParams) => calibrate(params))
  connection.onRequest('starStories/neutralPassage', () => neutral)
  connection.onRequest('starStories/storiesIn', async ({ uri, text }: ClosedFile) => {
    const config = await settings.of(uri)
    const document = TextDocument.create(uri, 'markdown', 0, text)
    if (isTooLarge({ document, config })) return []
    const path = settings.pathOf(uri)
    const script = parse(text, { path, isScript: config.isScript(path), kinds: config.kinds })
    return provideStories({ document, script, config: configFor(script, config) })
  })
}
