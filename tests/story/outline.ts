/** Draws what `parse` sees: stories and parts with the lines they stand on, as a person would note them on paper. */
import { positionsOf } from '../../server/lint/position.ts'
import { type ParseOptions, parse } from '../../server/story/parse.ts'
import { passagesOf } from '../../server/story/script.ts'

const few = (text: string): string => {
  const words = text.trim().split(/\s+/)
  return words.length <= 4 ? words.join(' ') : `${words.slice(0, 4).join(' ')} …`
}

/**
 * One line for each story (`lines  title`, with its question where that is another one, `template`), under it one for each
 * part (`lines  role: what is told`), or for each passage of an answer without labels. Empty where there is no story.
 */
export function outline(text: string, options: ParseOptions = {}): string {
  const positionOf = positionsOf(text)
  const drawn: string[] = []
  for (const { at, story } of parse(text, options).stories) {
    const lines = (start: number, end: number): string => {
      const [from, to] = [positionOf(at + start).line, positionOf(at + end).line]
      return from === to ? `${from}` : `${from}-${to}`
    }
    const asked =
      story.question !== undefined && story.question !== story.title ? ` | asked: ${few(story.question)}` : ''
    const note = story.template ? ' | template' : ''
    drawn.push(`${lines(0, story.text.length)}  ${few(story.title) || 'untitled'}${asked}${note}`)
    for (const part of story.parts) {
      const told = passagesOf(story, part).map(({ prose }) => prose.text)
      const body = part.body.end > part.body.start ? few(told.join(' ')) : 'nothing'
      drawn.push(`  ${lines(part.start, part.end)}  ${[part.role, ...part.also].join(' + ')}: ${body}`)
    }
    if (story.parts.length === 0)
      for (const { start, end, prose } of story.passages) drawn.push(`  ${lines(start, end)}  ${few(prose.text)}`)
  }
  return drawn.join('\n')
}
