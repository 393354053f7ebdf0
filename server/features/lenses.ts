/** One line above each story: how long it takes to say. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { provideStories } from './stories.ts'
import { clock } from './time.ts'
import type { View } from './view.ts'

export function provideCodeLenses(view: View, { textDocument }: CodeLensParams): CodeLens[] {
  return provideStories(view, { textDocument }).map(({ range, words, seconds }) => ({
    range: { start: range.start, end: range.start },
    command: {
      title: `${clock(seconds)} spoken · ${words} words`,
      command: 'star-stories.estimateSpeakingTime',
      arguments: [textDocument.uri],
    },
  }))
}
