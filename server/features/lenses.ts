/** One line above each story: how long it takes to say. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { formatSeconds } from '../speech/budget.ts'
import { provideStories } from './stories.ts'
import type { View } from './view.ts'

export function provideCodeLenses(view: View, { textDocument }: CodeLensParams): CodeLens[] {
  return provideStories(view, { textDocument }).map(({ range, words, seconds }) => ({
    range: { start: range.start, end: range.start },
    command: {
      title: `${formatSeconds(seconds)} spoken · ${words} words`,
      command: 'star-stories.estimateSpeakingTime',
      arguments: [textDocument.uri],
    },
  }))
}
