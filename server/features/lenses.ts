/** One line above each story: how long it takes to say. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { formatSeconds } from '../speech/budget.ts'
import { provideStories } from './stories.ts'
import type { View } from './view.ts'

export function provideCodeLenses(view: View, _params?: CodeLensParams): CodeLens[] {
  return provideStories(view).map(({ range, words, seconds }) => ({
    range: { start: range.start, end: range.start },
    command: {
      title: `${formatSeconds(seconds)} spoken · ${words} words`,
      command: view.client.isOurs ? 'star-stories.estimateSpeakingTime' : '',
    },
  }))
}
