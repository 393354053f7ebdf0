/** Above each story: how long it takes to say, each part against its budget, and a way to rehearse it. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { type Budget, formatSeconds } from '../speech/budget.ts'
import { type PartInfo, provideStories, type StoryInfo } from './stories.ts'
import type { View } from './view.ts'

export function provideCodeLenses(view: View, _params?: CodeLensParams): CodeLens[] {
  const { isOurs } = view.client
  const { uri } = view.document
  return provideStories(view).flatMap((story) => {
    const range = { start: story.range.start, end: story.range.start }
    const lens = (title: string, command: string, ...args: unknown[]): CodeLens => ({
      range,
      command: { title, command: isOurs ? command : '', arguments: args },
    })
    const parts = story.parts.filter(({ words }) => words > 0).map(partTitle)
    return [
      lens(storyTitle(story), 'star-stories.estimateSpeakingTime'),
      ...(parts.length > 0 ? [lens(parts.join(' · '), 'star-stories.estimateSpeakingTime')] : []),
      ...(isOurs ? [lens('Rehearse', 'star-stories.rehearseStory', uri, story.range.start)] : []),
    ]
  })
}

/** "1:28 to say · aim for 1:30–2:30" */
const storyTitle = ({ seconds, budget, verdict }: StoryInfo): string =>
  `${formatSeconds(seconds)} to say · aim for ${clocks(budget)}${verdict === 'over' ? ', too long' : ''}`

/** "Action 0:48/1:30": taken and at most. */
const partTitle = ({ name, seconds, budget, verdict }: PartInfo): string =>
  `${name} ${formatSeconds(seconds)}${budget?.max === undefined ? '' : `/${formatSeconds(budget.max)}`}${verdict === 'over' ? ' !' : ''}`

const clocks = ({ min, max }: Budget): string =>
  [...new Set([min, max].flatMap((end) => (end === undefined ? [] : formatSeconds(end))))].join('–')
