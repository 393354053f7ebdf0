/** Times as people read them in hovers. */
import { budgetToTell, LONG_ANSWER, rangeToTell, secondsToTell } from '../speech/budget.ts'
import type { PartInfo, StoryInfo, TimeInfo } from './stories.ts'

/** What to do with an answer that is long and has to be. */
const longAdvice = 'After two minutes, pause and let them choose: shall I go into the details, or shall we move on?'

const taken = (time: TimeInfo): string => `about ${secondsToTell(time.seconds)} to say (${rangeToTell(time)})`

const beside = ({ verdict, budget }: Pick<PartInfo, 'verdict' | 'budget'>): string => {
  const aim = budget ? budgetToTell(budget) : ''
  return (
    aim && `Aim for ${aim}${verdict === 'over' ? ': this is longer' : verdict === 'under' ? ': this is shorter' : ''}.`
  )
}

/** Markdown: the whole story, its parts as a table, and past two minutes what to do about it. */
export function aboutStory(story: StoryInfo): string {
  const rows = story.parts.map(
    (part) =>
      `| ${cell(part.name)} | ${secondsToTell(part.seconds)} | ${part.budget ? budgetToTell(part.budget) : ''} |`,
  )
  return [
    `This answer takes ${taken(story)}, ${story.words} words. ${beside(story)}`,
    ...(rows.length > 0 ? [['| Part | Takes | Aim for |', '|:--|--:|--:|', ...rows].join('\n')] : []),
    ...(story.seconds > LONG_ANSWER ? [longAdvice] : []),
  ].join('\n\n')
}

/** Markdown: one part. */
export const aboutPartTime = (part: PartInfo): string => `Takes ${taken(part)}. ${beside(part)}`.trim()

const cell = (text: string) => text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/\s+/g, ' ')
