import { untoldElements } from '../kinds/elements.ts'
import type { Found, Rule } from './rule.ts'

/** Where a short text is silent, nearly everything is untold; that is what the other rules say already. */
const fewestWords = 60

export default {
  id: 'missing-element',
  severity: 'information',
  message: 'A story of this kind is asked for more than its four parts.',
  why: 'Some stories invite the same question every time: why machine learning at all, how anybody noticed the failure, what kept patients safe. Answering before it is asked shows that you know what matters in such work.',
  instead:
    'One sentence is enough, in the part named here. If there is an honest reason that it did not apply, that reason is the sentence.',
  examples: [
    `## Failure: the wrong prices
   ^^^^^^^^^^^^^^^^^^^^^^^^^

**Situation:** I kept the price import of a shop for garden tools, and two thousand prices came from one file every night.

**Task:** I was to add a second currency, and I made a mistake: I tested only with whole numbers.

**Action:** I put the old file back, wrote to the forty people who had ordered, and corrected the column, since it had read commas as thousands.

**Result:** We honoured the low prices and lost about nine hundred euros.

**What I learned:** A test file with odd numbers runs before every import now.`,
    `## Failure: the wrong prices

**Situation:** I kept the price import of a shop for garden tools, and two thousand prices came from one file every night.

**Task:** I was to add a second currency, and I made a mistake: I tested only with whole numbers.

**Action:** A customer wrote to ask whether the low price was real. I put the old file back, wrote to the forty people who had ordered, and corrected the column, because it had read commas as thousands.

**Result:** We honoured the low prices and lost about nine hundred euros.

**What I learned:** A test file with odd numbers runs before every import now.`,
    `## The wrong prices

**Situation:** I kept the price import of a shop for garden tools.

**Task:** I was to add a second currency.

**Action:** I added a column.

**Result:** It worked on the first night.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    if (story.layout === 'unlabelled' && story.kind.required.length === 0) return
    if (story.sentences.reduce((sum, { words }) => sum + words.length, 0) < fewestWords) return
    const untold = untoldElements(story.kind, story.passages.map(({ prose }) => prose.text).join('\n'))
    if (untold.length === 0) return
    const titles = untold.map(({ title }) => title)
    yield {
      span: story.head,
      role: untold[0]!.role,
      message: `Nothing says ${list(titles)}. Expect to be asked: “${untold[0]!.question}”`,
    }
  },
} satisfies Rule

const list = (items: readonly string[]): string =>
  items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
