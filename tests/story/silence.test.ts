/** What looks like a story and is none: nothing is told there, so nothing is said about it. */
import { expect, test } from 'vitest'
import { parse } from '../../server/story/parse.ts'

test.each([
  [
    'a template',
    `
## Story 1

**Situation:** [Describe the context]

**Task:** [What was your goal?]

**Action:** [What did you do?]

**Result:** [What happened?]`,
  ],
  [
    'an empty form',
    `
## My story

Situation:

Task:

Action:

Result:`,
  ],
  [
    'a guide about STAR',
    `
# How to answer behavioral questions

The STAR method has four parts:

- **Situation:** Describe the context of your story in two sentences.
- **Task:** Explain what you were asked to do.
- **Action:** Tell what you did, step by step.
- **Result:** Share the outcome, with a number if you can.`,
  ],
  [
    'headings that explain the parts',
    `
# The STAR method for interviews

### Situation

Set the scene and give the details that are necessary for your example.

### Task

Describe what your responsibility was.

### Action

Explain exactly what steps you took.

### Result

Share what outcomes your actions achieved.`,
  ],
  [
    'a decision record',
    `
# Use Postgres for the queue

## Context and Problem Statement

The queue needs transactions, and we run Postgres already.

## Decision Outcome

Chosen option: Postgres, because it needs no further server.

## Consequences

Workers poll once a second.`,
  ],
  [
    'a postmortem',
    `
# Postmortem: checkout outage

## Impact

Checkout was down for 40 minutes.

## Root cause

A migration locked the orders table.

## Action items

- Add a lock timeout.

## Lessons learned

Migrations run on a copy first.`,
  ],
  [
    'an FAQ',
    `
# FAQ

## How do I install it?

Download the archive and run the installer. You need 200 MB.

## Can I use it at work?

Yes, the licence allows it.`,
  ],
  [
    'a list of questions',
    `
# Behavioral interview questions

- Tell me about a time you failed.
- Describe a conflict with a colleague.
- Why do you want to work here?`,
  ],
  [
    'sizes that look like letters',
    `
## T-shirt sizes

- **S:** fits a chest of 90 cm
- **M:** fits a chest of 98 cm
- **L:** fits a chest of 106 cm`,
  ],
  [
    'a checklist',
    `
## Before the interview

- [ ] Situation: written down
- [ ] Task: written down
- [ ] Action: written down
- [ ] Result: written down`,
  ],
  [
    'a story inside a comment',
    `
<!--
**Situation:** The report took four hours and I waited for it.
**Task:** I had to bring it under ten minutes.
**Action:** I moved the joins out of the loop.
**Result:** It takes six minutes.
-->`,
  ],
  [
    'a story inside a fence',
    `
\`\`\`markdown
**Situation:** The report took four hours and I waited for it.
**Task:** I had to bring it under ten minutes.
**Action:** I moved the joins out of the loop.
**Result:** It takes six minutes.
\`\`\``,
  ],
  [
    'an ordinary readme',
    `
# Tiny queue

A queue in forty lines. I wrote it in one evening because I needed it.

## Usage

Call \`push\` and \`pull\`.`,
  ],
])('%s', (_, text) => {
  expect(parse(text.slice(1)).stories.filter(({ story }) => !story.template)).toEqual([])
})
