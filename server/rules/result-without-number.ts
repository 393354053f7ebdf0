import { sentencesOf } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

/** Digits, number words, and the words that stand for a count of none, one or all. */
const size =
  /\d|\b(?:zero|none|no (?:more|further|new|single|one)|not (?:a|one) |never|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|half|third|quarter|dozen|twice|double[ds]?|tripled?|first|all|every|entire|whole|once|both|only)\b/i

export default {
  id: 'result-without-number',
  severity: 'hint',
  message: 'Give the result a size: how much, how many, how fast, from what.',
  why: 'Interviewers write down numbers. A result without one is believed, but not remembered, and the first follow-up question asks for it.',
  instead:
    'A count, a duration, a share, or the state before and after. If nobody measured it, say what you saw and how you know: the complaints that stopped, the team that copied it.',
  examples: [
    `**Situation:** Users waited for the page.

**Task:** I had to make it fast.

**Action:** I moved the images to a cache.

**Result:** The page became much faster and people liked it.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    `**Situation:** Users waited for the page.

**Task:** I had to make it fast.

**Action:** I moved the images to a cache.

**Result:** The page came up in one second, and nobody wrote in about it again.`,
    `**Situation:** Users waited for the page.

**Task:** I had to make it fast.

**Action:** I moved the images to a cache.

**Result:** Complaints fell from 14 a week to 2.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    const told = sentencesOf(story, 'result')
    const first = told[0]
    if (!first || story.layout !== 'labelled' || told.some(({ text }) => size.test(text))) return
    yield { span: { start: first.start, end: first.end } }
  },
} satisfies Rule
