import type { Part, Role } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

/** What has to be told before what. A result told first as a headline is told again at the end, so only labels count. */
const before: Readonly<Record<string, readonly Role[]>> = {
  situation: ['task', 'action', 'result'],
  task: ['action', 'result'],
  action: ['result'],
  learning: [],
}

export default {
  id: 'misordered-parts',
  severity: 'information',
  message: 'Tell the parts in the order they happened.',
  why: 'A listener cannot turn back a page. A result before its action, or an action before anybody knows the task, has to be kept in mind until the rest arrives, and most of it is lost.',
  instead:
    'Situation, task, action, result, then what you learned. To start with the point, say the result in one sentence before the situation, without a label, and tell it in full at its place.',
  examples: [
    `## The slow import

**Situation:** Our nightly import took nine hours.

**Task:** I had to bring it under two.

**Result:** It took eighty minutes from then on.

**Action:** I found a lookup that ran once for every row and loaded the table once instead.
^^^^^^^^^^^`,
    `## The slow import

**Task:** I had to bring the nightly import under two hours.

**Situation:** It took nine hours and blocked the shop.
^^^^^^^^^^^^^^

**Action:** I found a lookup that ran once for every row and loaded the table once instead.

**Result:** It took eighty minutes from then on.`,
    `## The slow import

**Situation:** Our nightly import took nine hours.

**Task:** I had to bring it under two.

**Action:** I found a lookup that ran once for every row.

**Action:** Then I loaded the table once instead.

**Result:** It took eighty minutes from then on.`,
    `## The slow import

From nine hours to eighty minutes, in a week.

**Situation:** Our nightly import took nine hours.

**Task:** I had to bring it under two.

**Action:** I found a lookup that ran once for every row and loaded the table once.

**Result:** It took eighty minutes from then on.`,
  ],
  *check(story): Generator<Found> {
    const first = new Map<Role, Part>()
    for (const part of story.parts) {
      for (const role of [part.role, ...part.also]) {
        if (first.has(role)) continue
        first.set(role, part)
        const early = story.parts.find(
          (other) => other.start < part.start && before[role]?.includes(other.role) && other.also.length === 0,
        )
        if (early && part.label.end > part.label.start && part.name !== '') {
          yield {
            span: part.label,
            role,
            message: `Tell “${part.name}” before “${early.name}”: that is the order in which a listener can follow.`,
            related: [{ span: early.label, message: `“${early.name}” is told first.` }],
          }
          return
        }
      }
    }
  },
} satisfies Rule
