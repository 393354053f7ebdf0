/** Everything in a file that would be said aloud, story or not. */
import type { Item } from './items.ts'
import { blocksIn } from './parse.ts'
import type { PlacedStory, Script } from './script.ts'

/**
 * What is said, in order, as plain prose: the passages of the stories, and outside of them paragraphs and list items.
 * Headings, labels, questions, notes, boxes to tick, code and tables are not said.
 */
export function spokenIn(script: Script): readonly string[] {
  const told = script.stories.filter(({ story }) => !story.template)
  const said: string[] = []
  let next = 0
  const tell = ({ story }: PlacedStory): void => {
    for (const { prose } of story.passages) said.push(prose.spoken)
  }
  let at = 0
  for (const block of blocksIn(script)) {
    for (const item of block.items) {
      const start = at + item.leaf.start
      while (next < told.length && told[next]!.at <= start) tell(told[next++]!)
      const story = told[next - 1]
      if (story && start < story.at + story.story.text.length) continue
      const text = saidIn(item)
      if (/[\p{L}\p{N}]/u.test(text)) said.push(text)
    }
    at += block.text.length
  }
  for (const story of told.slice(next)) tell(story)
  return said
}

function saidIn({ leaf, marks }: Item): string {
  if ((leaf.form !== 'paragraph' && leaf.form !== 'item') || leaf.checkbox) return ''
  const { spoken } = leaf.prose
  let said = ''
  let from = 0
  for (const mark of marks) {
    if (mark.type === 'note' || mark.type === 'question' || (mark.type === 'speaker' && mark.speaker === 'asker'))
      return said
    said += spoken.slice(from, mark.span.start)
    from = mark.span.end
  }
  return said + spoken.slice(from)
}
