import { describe, expect, test } from 'vitest'
import { type Claim, claimsOf, isJustified } from '../../server/claims/claims.ts'
import { numbersSheet } from '../../server/claims/sheet.ts'
import { parse } from '../../server/story/parse.ts'

/** A story whose result is `result`; what stands before it is told in `situation` and `action`. */
const story = (
  result: string,
  situation = 'A shop had a slow till.',
  action = 'I rewrote the part that prints.',
): string =>
  `# The till\n\n**Situation:** ${situation}\n\n**Task:** I was to look into it.\n\n**Action:** ${action}\n\n**Result:** ${result}\n`
const claimsIn = (text: string): readonly Claim[] =>
  parse(text, { path: 'till.story.md' }).stories.flatMap(({ story }) => claimsOf(story))
const textsIn = (text: string): string[] => claimsIn(text).map(({ text }) => text)

describe('what is a claim', () => {
  test.each([
    ['The model has an accuracy of 94%.', 'accuracy of 94%'],
    ['It reached 0.87 F1.', '0.87 F1'],
    ['The camera finds 96% of the cracked lids.', 'finds 96% of the cracked lids'],
    ['The matcher is 97 % right.', '97 % right'],
    ['Complaints fell by 80%.', 'fell by 80%'],
    ['We saw a 20% reduction in tickets.', '20% reduction'],
    ['The page is three times as fast.', 'three times as fast'],
    ['Half as many people left.', 'Half as many'],
    ['Patients wait 20 minutes less.', '20 minutes less'],
    ['It saves 1,500 hours.', 'saves 1,500 hours'],
    ['Sign-ups doubled.', 'doubled'],
    ['It went from 60% to 89% precision.', 'from 60% to 89%'],
    ['70% of the chats end without a person.', '70% of the chats end'],
    ['API load: reduced ~60%.', 'reduced ~60%'],
  ])('%s', (result, claim) => {
    expect(textsIn(story(result))).toEqual([claim])
  })

  test.each([
    ['a target', 'The board still wants 30% less waste.'],
    ['a target with its noun', 'We discussed a 30% reduction target.'],
    ['a plan', 'Next year we aim to cut costs by 30%.'],
    ['an infinitive of purpose', 'I was praised and asked to reduce latency by 20%.'],
    ['a setting', 'The dropout stayed at 30% and the learning rate at 0.01.'],
    ['a threshold', 'The cut-off is an accuracy of 0.9.'],
    ['a date', 'It has run since 2021.'],
    ['a team', 'A team of 12 took it over.'],
    ['a count of things built', 'I moved 200 reports and 14 dashboards.'],
    ['a condition', 'If demand grows by 50%, we need a second till.'],
    ['a quoted bad example', 'My first draft said “quality improved by 45%”, and I threw it out.'],
    ['code', 'The limit is `accuracy >= 0.97` in the config.'],
    ['how often', 'I increased the rent and rehearsed it twice.'],
  ])('not %s', (_, result) => {
    expect(textsIn(story(result))).toEqual([])
  })

  test('the scene is no claim, the damage of a mistake is', () => {
    expect(textsIn(story('It works.', 'Precision was 60% and errors had grown by 40%.'))).toEqual([])
    const failure =
      '# Tell me about a failure\n\n**The mistake.** I changed a price late. It cost us 12% of the orders.\n\n**How I fixed it.** I took my line back.\n\n**The result.** The baskets filled again.\n\n**What I learned.** I do not release alone.\n'
    expect(textsIn(failure)).toEqual(['cost us 12%'])
  })

  test('a definition is no claim, a claim inside one is', () => {
    const answer = (first: string): string =>
      `## What is the difference between precision and recall?\n\n${first} Recall looks from the other side: of all the spam that came in, how much of it did the filter find?\n`
    expect(textsIn(answer('With a precision of 90%, nine in ten of the mails it moves are spam.'))).toEqual([])
  })

  test('stays on one line and points at the words', () => {
    const text = story('Complaints fell\nby **80%** after that.')
    const [placed] = parse(text, { path: 'till.story.md' }).stories
    const [claim] = claimsOf(placed!.story)
    expect(placed!.story.text.slice(claim!.span.start, claim!.span.end)).not.toContain('\n')
  })

  test('a story in another language has none', () => {
    expect(
      textsIn(
        '**Situación:** La tienda era lenta.\n\n**Tarea:** Yo debía mejorarla.\n\n**Acción:** Cambié la caja.\n\n**Resultado:** La precisión subió un 40% y las quejas bajaron un 80% para todos.',
      ),
    ).toEqual([])
  })
})

describe('what backs a claim', () => {
  const codesFor = (result: string, situation?: string, action?: string): string =>
    [...new Set(claimsIn(story(result, situation, action))[0]!.evidence.map(({ code }) => code))].sort().join('')

  test.each([
    [
      'held-out cases, in other words',
      'It has a recall of 91%.',
      undefined,
      'I kept two districts aside and trained on the rest.',
      /A/,
    ],
    [
      'cases it had not seen',
      'It has a recall of 91%. I counted that on 300 lids it had never been shown.',
      undefined,
      undefined,
      /A/,
    ],
    ['another method', 'It has a mean error of 12%, where her spreadsheet had 19%.', undefined, undefined, /B/],
    [
      'always the same answer',
      'It reaches 88% accuracy. Always saying “billing” would have 75%.',
      undefined,
      undefined,
      /E/,
    ],
    [
      'which error costs more',
      'It runs with a sensitivity of 94%.',
      undefined,
      'A missed fracture heals crooked while a second look costs a minute.',
      /D/,
    ],
    [
      'values on either side',
      'The till is three times as fast: two seconds.',
      'A receipt took six seconds.',
      undefined,
      /B/,
    ],
    [
      'a ratio told without its cue',
      'Alarms are down by 90%, it is three in a shift.',
      'In a usual shift there were thirty alarms.',
      undefined,
      /B/,
    ],
    ['a period', 'Complaints fell by 80% in the first quarter.', undefined, undefined, /C/],
    ['cases', 'Returns fell by 11% among the 3,000 customers who saw it.', undefined, undefined, /C/],
    [
      'a control group',
      'Vans burn 7% less diesel than those of the next depot, which kept the old routes.',
      undefined,
      undefined,
      /B/,
    ],
    ['a test', 'Clicks rose by 9%. It was an A/B test of two weeks.', undefined, undefined, /G/],
    ['a load test anywhere', 'Latency fell by 30%.', undefined, 'I ran a load test with the requests of a sale.', /A/],
  ])('%s', (_, result, situation, action, codes) => {
    expect(codesFor(result, situation, action)).toMatch(codes)
  })

  test.each([
    ['the values of something else', 'Set-up fell from 6 hours to 45 minutes. Errors dropped by 90%.', 1],
    ['the data it was trained on', 'The model has a recall of 91%, trained on 5,000 films.', 0],
    ['the test of another project', 'Sales rose by 18%. Earlier I had worked on dashboards and A/B testing.', 0],
    ['money beside time', 'It went from 300 ms to 80 ms, and it is 45% cheaper.', 1],
    [
      'people in the next clause',
      '70% of the chats end without a person, and the nine people took over another line.',
      0,
    ],
    ['the time the work took', 'I rebuilt it in three weeks. Complaints fell by 60%.', 0],
  ])('not %s', (_, result, index) => {
    expect(isJustified(claimsIn(story(result))[index]!)).toBe(false)
  })

  test('what is missing is asked for, and only where nothing is there', () => {
    const [lone, backed] = claimsIn(story('Complaints fell by 80%. Returns fell by 20%, from ten a week to eight.'))
    expect(lone!.missing).toEqual(['B', 'C', 'G'])
    expect(backed!.missing).toEqual([])
  })
})

test('the sheet lists every claim with its place in the file, its evidence and the question it invites', () => {
  const text = `${story('Complaints fell by 80%.')}\n${story('The model has an F1 of 0.82 on the test set.').replace('The till', 'The model')}`
  const sheet = numbersSheet(parse(text, { path: 'till.story.md' }))
  expect(sheet.map(({ story, text, part, value }) => [story, text, part, value])).toEqual([
    ['The till', 'fell by 80%', 'result', '80%'],
    ['The model', 'F1 of 0.82', 'result', '0.82'],
  ])
  for (const { span, text: words, evidence } of sheet) {
    expect(text.slice(span.start, span.end)).toBe(words)
    for (const each of evidence) expect(text.slice(each.span.start, each.span.end)).toBe(each.text)
  }
  expect(sheet[0]!.question).toContain('from what?')
  expect(sheet[1]!.question).toBeUndefined()
  expect(sheet[1]!.evidence.map(({ name, text }) => [name, text])).toEqual([['where it was measured', 'test set']])
})
