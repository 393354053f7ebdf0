import { spanIn } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

const publicData =
  /\b(?:kaggle|uci (?:machine learning )?repository|toy data ?set|sample data ?set|titanic data ?set|iris data ?set|mnist)\b/gi
/** Said to be what it is. */
const honest =
  /\b(?:competitions?|contests?|challenges?|leaderboard|course|class|study|thesis|bootcamp|side project|personal project|own project|practice|practi[sc]ed|learn(?:ed|ing)?|portfolio|hobby|public(?:ly)?|open data|benchmark|pre-?train\w*|baseline|prototype|limit\w*|not (?:from|our|real)|only|synthetic|hackathon|university|free time|weekend)\b/i

export default {
  id: 'data-source',
  severity: 'information',
  message: 'Say what these public data stood for, and what they leave out.',
  why: 'A public data set is a fair place to learn and a weak base for a claim about customers or production. Somebody will ask where the rows came from, and the plain answer is the only good one.',
  instead:
    'Name the source and the setting as they were: a course, a competition, a project of your own. Then say what real data would have changed. Never dress it as work it was not.',
  examples: [
    `**Situation:** A bank wanted to find fraud.

**Task:** I had to build the model.

**Action:** I downloaded the data from Kaggle and trained a forest.
                                       ^^^^^^

**Result:** On the rows kept aside it found 8 of 10 frauds, with one false alarm in twenty.`,
    `**Situation:** For a course I looked for fraud in card payments.

**Task:** I had to build a model and defend it.

**Action:** I took a public set from Kaggle, whose fields are masked, so I could not tell why a payment was strange.

**Result:** On the rows kept aside it found 8 of 10 frauds, with one false alarm in twenty.`,
    `**Situation:** A bank wanted to find fraud.

**Task:** I had to build the model.

**Action:** I took two years of the bank's own payments, with the fraud team's labels.

**Result:** On the last quarter it found 8 of 10 frauds, with one false alarm in twenty.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    if (
      story.kind.id === 'knowledge' ||
      story.sentences.some(({ text }) => text.search(publicData) >= 0 && honest.test(text.replace(publicData, '')))
    )
      return
    for (const sentence of story.sentences) {
      for (const match of sentence.text.matchAll(publicData))
        yield { span: spanIn(sentence, match.index, match.index + match[0].length) }
    }
  },
} satisfies Rule
