import { prevention } from '../lexicon/depth.ts'
import { sentencesOf } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'no-prevention',
  severity: 'information',
  message: 'Say what now stands in the way of a repeat.',
  why: 'A lesson in the head is forgotten by the next deadline. Listeners wait for the check, the alert or the habit that would catch the same mistake today.',
  instead:
    'Name one step that exists now: a test, a checklist, a second pair of eyes, a limit in the tool. If it has already caught something, say so.',
  examples: [
    `---
kind: failure
---
**Situation:** I ran the newsletter of a museum with nine thousand readers.

**Task:** I made a mistake: I sent the draft to all of them.

**Action:** I noticed it within a minute, wrote an apology, and told my head of department.

**Result:** Forty people cancelled, and most of the replies were kind.

**What I learned:** I felt bad about it and understood how much haste can break.
^^^^^^^^^^^^^^^^^^^`,
    `---
kind: failure
---
**Situation:** I ran the newsletter of a museum with nine thousand readers.

**Task:** I made a mistake: I sent the draft to all of them.

**Action:** I noticed it within a minute, wrote an apology, and told my head of department.

**Result:** Forty people cancelled, and most of the replies were kind.

**What I learned:** Drafts live on another list now, with only the two of us on it.`,
    `## The newsletter

**Situation:** I ran the newsletter of a museum.

**Task:** I had to double its readers.

**Action:** I asked visitors at the door.

**Result:** Readers went from 4,000 to 9,000 in a year.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    if (story.kind.id !== 'failure') return
    // Without any lesson the part is missing, and that is said once.
    const lesson = sentencesOf(story, 'learning')
    const part = story.parts.find(({ role, also }) => role === 'learning' || also.includes('learning'))
    if (!part || lesson.length === 0) return
    if (
      [...sentencesOf(story, 'action'), ...sentencesOf(story, 'result'), ...lesson].some(({ text }) =>
        prevention.test(text),
      )
    )
      return
    yield { span: part.label.end > part.label.start ? part.label : story.head }
  },
} satisfies Rule
