/** The interview questions a file asks, told or not. */
import { blocksIn } from './parse.ts'
import type { Script, Story } from './script.ts'
import type { Span } from './span.ts'
import { asksTheInterviewer } from './unlabelled.ts'

export interface AskedQuestion {
  /** Without markup and numbering. */
  readonly text: string
  /** UTF-16 offsets in the file. */
  readonly span: Span
  /** The answer that stands with it; undefined where there is none yet. */
  readonly story: Story | undefined
}

/** Every line that plainly asks a candidate something, in order. An answer is no template and stands under its question. */
export function questionsIn(script: Script): readonly AskedQuestion[] {
  const told = script.stories.filter(({ story }) => !story.template)
  const found: AskedQuestion[] = []
  let at = 0
  let section = ''
  for (const block of blocksIn(script)) {
    for (const { leaf, marks } of block.items) {
      const mark = marks[0]
      if (leaf.form === 'heading' && mark?.type === 'title') section = mark.name
      if (asksTheInterviewer.test(section)) continue
      if (mark?.type !== 'question' || !mark.sure) continue
      const start = at + leaf.start
      const end = at + leaf.end
      const next = told.find((story) => story.at + story.story.text.length > start)
      const answers = next !== undefined && (next.at <= start || next.story.question === mark.name)
      found.push({ text: mark.name, span: { start, end }, story: answers ? next.story : undefined })
    }
    at += block.text.length
  }
  return found
}
