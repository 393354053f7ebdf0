import { isExperienceQuestion } from '../kinds/classify.ts'
import type { Kind, PartSpec } from '../kinds/kind.ts'
import { deedTold, lessonTold, opensWithOwnDeed, outcomeTold, taskTold } from '../lexicon/telling.ts'
import { type Part, passagesOf, type Role, type Story, sentencesOf } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

const star: readonly Role[] = ['situation', 'task', 'action', 'result']

export default {
  id: 'missing-part',
  severity: 'warning',
  message: 'A part of the story is missing.',
  why: 'Behavioural questions ask for one event, told whole: where you were, what was yours to do, what you did, what came of it. Where a part is missing the listener asks for it, and the follow-up question you did not choose takes the time of the one you hoped for.',
  instead:
    'Add the part under a label like its neighbours, even if it is one sentence. If the words already stand under another label, name both there: **Situation/Task**.',
  examples: [
    `## The slow import
   ^^^^^^^^^^^^^^^

**Situation:** Our nightly import took nine hours and blocked the shop every Monday morning.

**Task:** I had to bring it under two hours before the Christmas sale.

**Action:** I profiled it, found a lookup that ran once for every row, and loaded the table once instead.`,
    `## The slow import
   ^^^^^^^^^^^^^^^

**Situation:** Our nightly import took nine hours and blocked the shop every Monday morning.

**Task:** I had to bring it under two hours before the Christmas sale.

**Action:** I profiled it, found a lookup that ran once for every row, and loaded the table once instead.

**Result:**
`,
    `## The slow import

- **S** — Our nightly import took nine hours and blocked the shop every Monday morning.
- **T** — Bring it under two hours before the Christmas sale.
- **A** — I profiled it, found a lookup that ran once for every row, and loaded the table once instead.
- **R** — It took eighty minutes from then on.`,
    `## The slow import

**Situation/Task:** Our nightly import took nine hours, and I had to bring it under two before the Christmas sale.

**Action:** I profiled it, found a lookup that ran once for every row, and loaded the table once instead.

**Result:** It took eighty minutes from then on.`,
    `## What is overfitting?

A model that learned the noise of its training data as if it were signal, so it does well there and badly on new data.`,
  ],
  check(story) {
    return story.layout === 'labelled' ? labelled(story) : unlabelled(story)
  },
} satisfies Rule

function* labelled(story: Story): Generator<Found> {
  const told = new Set<Role>()
  const empty = new Map<Role, Part>()
  for (const part of story.parts) {
    for (const role of [part.role, ...part.also]) {
      if (isTold(story, part)) told.add(role)
      else if (!told.has(role)) empty.set(role, part)
    }
  }
  for (const role of required(story)) {
    if (told.has(role)) continue
    const label = empty.get(role)
    if (role === 'task' && label === undefined && taskInScene(story)) continue
    if (role === 'learning' && story.sentences.some(({ text }) => lessonTold.test(text))) continue
    yield { span: story.head, role, message: messageFor(story.kind, role, label?.name, story) }
  }
}

/** A task told in a plain sentence of the scene: "My part was to …". */
const taskInScene = (story: Story): boolean => sentencesOf(story, 'situation').some(({ text }) => taskTold.test(text))

/** Labels of the four letters ask for all four, whatever the kind. */
function required(story: Story): readonly Role[] {
  if (story.kind.required.length > 0 || story.kind.id === 'system-design') return story.kind.required
  const labelled = new Set(story.parts.flatMap(({ role, also }) => [role, ...also]))
  return star.filter((role) => labelled.has(role)).length >= 2 ? star : []
}

const isTold = (story: Story, part: Part): boolean => {
  if (part.body.end <= part.body.start) return false
  const said = passagesOf(story, part)
    .map(({ prose }) => prose.text)
    .join(' ')
  // Code or a table under a label is something, though nothing to say.
  const text = said === '' ? story.text.slice(part.body.start, part.body.end).replace(/<!--[\s\S]*?-->/g, '') : said
  // A blank to fill in is something too; `placeholder` speaks of it.
  return /[\p{L}\p{N}]|_{3}/u.test(text)
}

/** Without labels the words decide, and only what is plainly absent is said to be missing. */
function* unlabelled(story: Story): Generator<Found> {
  if (!story.english || story.kind.required.length === 0) return
  const words = story.sentences.reduce((sum, { words }) => sum + words.length, 0)
  if (words < 40 || !(isExperienceQuestion(story.question ?? story.title) || tellsExperience(story))) return
  const texts = story.sentences.map(({ text }) => text)
  const needs = (role: Role): boolean => story.kind.required.includes(role)
  const missing = (role: Role): Found => ({
    span: story.head,
    role,
    message: messageFor(story.kind, role, undefined, story),
  })
  const deeds = texts.findIndex((text) => (text.match(deedTold)?.length ?? 0) > 0)
  const listed = story.passages.some(({ form }) => form === 'item')
  if (needs('action') && deeds < 0 && !listed && asksForOnce.test(story.question ?? story.title))
    yield missing('action')
  // Who stops at a deed of their own, and said nothing of an outcome after the first one, leaves it open.
  const last = texts.findLast((text) => !/\?["”]?$/.test(text)) ?? ''
  if (
    needs('result') &&
    deeds >= 0 &&
    opensWithOwnDeed(last) &&
    last.search(deedTold) >= 0 &&
    !texts.slice(deeds).some(outcomeTold)
  )
    yield missing('result')
  if (needs('learning') && !texts.some((text) => lessonTold.test(text))) yield missing('learning')
}

const asksForOnce = /\b(?:time|situation|example|instance|occasion|moment|conflict|mistake|failure|failed)\b/i

const tellsExperience = (story: Story): boolean =>
  story.sentences.filter(({ text }) =>
    /\b(?:I|we)\s+(?:\w+ly\s+)?(?:\w+ed|was|were|had|built|led|made|took|wrote|found|ran)\b/.test(text),
  ).length >= 3

const specOf = (kind: Kind, role: Role): PartSpec | undefined => kind.parts.find((part) => part.role === role)

function messageFor(kind: Kind, role: Role, label: string | undefined, story: Story): string {
  const spec = specOf(kind, role)
  const title = spec?.title ?? `${role[0]!.toUpperCase()}${role.slice(1)}`
  const why = spec ? ` ${spec.why}` : ''
  if (label) return `“${label}” stands over nothing.${why}`
  const order = kind.parts.map((part) => part.role)
  const before = order
    .slice(0, order.indexOf(role))
    .reverse()
    .find((other) => story.parts.some((part) => part.role === other))
  const place = before
    ? ` It would go after ${story.parts.find((part) => part.role === before)!.name || 'the opening'}.`
    : story.layout === 'labelled'
      ? ' It would come first.'
      : ''
  return `${title} is missing.${why}${place}`
}
