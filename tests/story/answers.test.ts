/** Answers to questions: every way of asking that people use, dialogues with follow-ups, quoted answers, pitches. */
import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const tidy = (text: string): string => text.replace(/^\n/, '')

test.each([
  [
    'heading that ends in a question mark',
    `
# Interview questions

## Tell me about a time you failed.

I shipped a pricing change on a Friday without telling support, and on Saturday two hundred customers saw the wrong price. I rolled it back myself and wrote to each of them.

## Why do you want to work here?

I have used your maps for six years and I would like to work on the part that finds the fastest way for a wheelchair.`,
    `
3-5  Tell me about a …
  5  I shipped a pricing …
7-9  Why do you want …
  9  I have used your …`,
  ],
  [
    'numbered question headings',
    `
## Q1: Tell me about a conflict with a colleague

We both wanted to own the release notes. I asked her to sit down with me for an hour, and we split them by product, which we still do.

## Question 2. Describe a time you missed a deadline

I promised a report for March and it came in May because I had not asked how the data was made. Since then I ask first.`,
    `
1-3  Q1: Tell me about …
  3  We both wanted to …
5-7  Question 2. Describe a …
  7  I promised a report …`,
  ],
  [
    'quoted question as a heading',
    `
# Interview script

## "Tell me about a time you led without authority"

Nobody owned the flaky tests, so I kept a list on the wall and asked each team for one hour a week. After two months the list was empty.`,
    `
3-5  "Tell me about a …
  5  Nobody owned the flaky …`,
  ],
  [
    'bold question line',
    `
**Tell me about a time you made a mistake?**

I deleted the wrong bucket because I trusted the name. I restored it from the copy of the night before and added a check that asks for the owner.`,
    `
1-3  Tell me about a …
  3  I deleted the wrong …`,
  ],
  [
    'Q and A in bold',
    `
**Q:** Tell me about a time you had to learn something quickly.

**A:** I had two weeks to learn Kafka before the move. I wrote a small copy of our queue at home and broke it every evening until I knew why.

**Q:** Describe a situation where you disagreed with your manager.

**A:** I thought the rewrite was too early, and I said so with the numbers of the last three releases. We waited a quarter.`,
    `
1-3  Tell me about a …
  3  I had two weeks …
5-7  Describe a situation where …
  7  I thought the rewrite …`,
  ],
  [
    'bold numbered questions',
    `
**Q12. Tell me about a time you helped a colleague.**

A new colleague was lost in our build, so I drew it for her and then we deleted the half that nobody could explain.`,
    `
1-3  Q12. Tell me about …
  3  A new colleague was …`,
  ],
  [
    'an answer mark',
    `
### Tell me about a time you simplified something

**Why they ask:** they look for taste.

**Sample STAR Answer:** Our deploy had eleven steps and I had written six of them. I removed one each week and asked who missed it; nobody did.`,
    `
1-5  Tell me about a …
  5  Our deploy had eleven …`,
  ],
  [
    'plain numbered questions',
    `
# Behavioral interview

1. Tell me about a time you failed.

   I shipped a pricing change on a Friday without telling support, and on Saturday I rolled it back myself.

2. Describe a conflict with a colleague.

   We both wanted to own the release notes, so I asked her to split them with me by product, which we still do.`,
    `
3-5  Tell me about a …
  5  I shipped a pricing …`,
  ],
  [
    'details and summary',
    `
# Interview questions

<details>
<summary>Tell me about a time you failed</summary>

I shipped a pricing change on a Friday without telling support, and on Saturday I rolled it back myself.

</details>`,
    `
4-6  Tell me about a …
  6  I shipped a pricing …`,
  ],
  [
    'Question and Answer as headings',
    `
# Question

Tell me about a time you failed.

# Answer

I shipped a pricing change on a Friday without telling support, and on Saturday I rolled it back myself.

# Keywords

pricing, support`,
    `
1-7  Tell me about a …
  7  I shipped a pricing …`,
  ],
  [
    'a dialogue with follow-ups',
    `
# Mock interview

**Interviewer:** Tell me about a time you failed.

**You (2 min):** I shipped a pricing change on a Friday without telling support, and on Saturday two hundred customers saw the wrong price.

**Interviewer:** And what did you do?

**You:** I rolled it back myself and wrote to each of them before Monday.

**Interviewer:** Why do you want to leave your current job?

**You:** I have learned what I can learn there, and I would like to work with people who know more than I do about maps.`,
    `
3-9  Tell me about a …
  5  I shipped a pricing …
  9  I rolled it back …
11-13  Why do you want …
  13  I have learned what …`,
  ],
  [
    'a dialogue by names',
    `
# Mock interview

**Ines:** Thank you for coming. Tell me about a time you failed.

**Omar:** I shipped a pricing change on a Friday without telling support, and on Saturday two hundred customers saw the wrong price.

**Ines:** What did you learn from it?

**Omar:** I learned to ask who will be called when it breaks, and I have done that before every release since.`,
    `
3-9  Thank you for coming. …
  5  I shipped a pricing …
  9  I learned to ask …`,
  ],
  [
    'a quoted answer',
    `
# Interview script

## Tell me about yourself

> I am a data engineer who likes small tools. For four years I have looked after the numbers of a bakery chain, and last year I taught its managers to read them.`,
    `
3-5  Tell me about yourself
  5  I am a data …`,
  ],
  [
    'a pitch heading',
    `
# Interview preparation

## 30-second elevator pitch

I am a data engineer who likes small tools. For four years I have looked after the numbers of a bakery chain, and I would like to do that for hospitals.`,
    `
3-5  30-second elevator pitch
  5  I am a data …`,
  ],
  [
    'labels under a question',
    `
## Q3: Tell me about a time you failed

**Situation:** I shipped a pricing change on a Friday.

**Task:** I had to take it back before Monday.

**Action:** I rolled it back myself and wrote to each customer.

**Result:** Nobody left.`,
    `
1-9  Q3: Tell me about …
  3  situation: I shipped a pricing …
  5  task: I had to take …
  7  action: I rolled it back …
  9  result: Nobody left.`,
  ],
])('%s', (_, text, drawn) => {
  expect(outline(tidy(text))).toBe(tidy(drawn))
})
