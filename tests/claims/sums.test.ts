import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { acrossFiles } from '../../server/claims/across.ts'
import { clashesIn } from '../../server/claims/sums.ts'
import { parse } from '../../server/story/parse.ts'

const script = (...paragraphs: string[]) =>
  parse(`## A story\n\n**Action:** I looked at it closely and changed what I had to.\n\n${paragraphs.join('\n\n')}\n`, {
    path: 'a.story.md',
  })
const clashes = (...paragraphs: string[]) =>
  script(...paragraphs).stories.flatMap(({ story }) =>
    clashesIn(story).map((clash) => ({ ...clash, text: story.text.slice(clash.span.start, clash.span.end) })),
  )

describe('each sum: a flagged sentence, and its clean twin', () => {
  test.each([
    ['change, c1', 'Churn fell from 27% to 21%, a 40% drop.', 'Churn fell from 27% to 21%, a 22% drop.', '40%'],
    [
      'difference',
      'The wait went from 45 to 15 minutes, 20 minutes less.',
      'The wait went from 45 to 15 minutes, 30 minutes less.',
      '20 minutes',
    ],
    [
      'factor, c10',
      'Page load went from 5 s to 50 ms, so it is 20 times faster.',
      'Page load went from 5 s to 50 ms, so it is 100 times faster.',
      '20 times',
    ],
    [
      'word for a factor',
      'Sign-ups doubled, from 300 to 900 people.',
      'Sign-ups tripled, from 300 to 900 people.',
      'doubled',
    ],
    [
      'ranges',
      'Setup went from 4-6 weeks to 2-3 weeks (20% improvement).',
      'Setup went from 4-6 weeks to 2-3 weeks (50% improvement).',
      '20%',
    ],
    ['F1, c2', 'Precision is 0.80, recall 0.60 and F1 0.79.', 'Precision is 0.80, recall 0.60 and F1 0.69.', '0.79'],
    [
      'false alarms, c4',
      'Precision is 60%, which means that 20% of the alerts are false.',
      'Precision is 60%, which means that 40% of the alerts are false.',
      '20%',
    ],
    [
      'parts of a whole, c5',
      'I gave 50% of the points for price, 30% for quality and 30% for speed.',
      'I gave 50% of the points for price, 30% for quality and 20% for speed.',
      '30%',
    ],
    ['rate, c8', 'We save $5,000 a month, so $90,000 a year.', 'We save $5,000 a month, so $60,000 a year.', '$90,000'],
    [
      'price and count, c8',
      'I bought twelve tablets for 250 euros each, 5,000 euros in total.',
      'I bought twelve tablets for 250 euros each, 3,000 euros in total.',
      '5,000 euros',
    ],
    ['direction, c9', 'Latency improved from 45 to 60 ms.', 'Latency improved from 60 to 45 ms.', '45 to 60 ms'],
    ['bounds, c13', 'The AUC is 1.4 on unseen calls.', 'The AUC is 0.94 on unseen calls.', '1.4'],
    [
      'counts behind a percentage',
      '18 of 24 letters (90%) were sorted right.',
      '18 of 24 letters (75%) were sorted right.',
      '90%',
    ],
    [
      'percentiles',
      'The median was 900 ms and the 95th percentile 400 ms.',
      'The median was 190 ms and the 95th percentile 400 ms.',
      '900 ms',
    ],
    [
      'uptime',
      'In March we had 99.9% uptime, with one outage of nine hours.',
      'In March we had 99.9% uptime, with one outage of forty minutes.',
      'nine hours',
    ],
    [
      'dates, c12',
      'It broke on 3 May and ran again on 12 May, six weeks later.',
      'It broke on 3 May and ran again on 12 May, nine days later.',
      'six weeks',
    ],
  ])('%s', (_, wrong, right, words) => {
    expect(clashes(`**Result:** ${wrong}`).map(({ text }) => text)).toEqual([words])
    expect(clashes(`**Result:** ${right}`)).toEqual([])
  })
})

it('shows the sum, and both places', () => {
  const [clash] = clashes('**Result:** Churn fell from 27% to 21%, a 40% drop.')
  expect(clash!.message).toBe('From 27% to 21% is a drop of about 22%, not 40% (6 points).')
  expect(clash!.related).toHaveLength(1)
})

describe('agreeing sums stay silent', () => {
  it.each([
    'Latency fell from 350 ms to 85 ms (-76%).',
    'The bill went from $12K to $7K (-42%).',
    'Response time went from 120 ms to 82 ms, 31% faster.',
    'Precision 86%, recall 83%, F1 84.5%.',
    'Precision rose to 60%, so 40% of the flagged cases are false.',
    'The weights are 50% of the score for fit, 30% for price and 20% for support.',
    'Accuracy is 94% on the training set and 88% on the test set.',
    'The pilot had a recall of 81%, production has 87%.',
    'Revenue rose from $2M to $2.4M, and orders by 8%.',
    'Costs fell 20% in the first year and 30% in the second.',
  ])('%s', (text) => expect(clashes(`**Result:** ${text}`)).toEqual([]))
})

describe('across files', () => {
  const first = {
    path: 'a.md',
    script: script(
      '**Situation:** Customers of the gym left.',
      '**Result:** We reduced churn from 27% to 21%, saving $300K a year.',
    ),
  }
  const second = {
    path: 'b.md',
    script: script(
      '**Situation:** Customers of the gym left.',
      '**Result:** I reduced churn by 40% and saved $300K a year.',
    ),
  }
  const third = {
    path: 'c.md',
    script: script(
      '**Situation:** A radio lost listeners.',
      '**Result:** I reduced churn by 40% among readers of the letter.',
    ),
  }

  it('points at both files', () => {
    const [clash, ...others] = acrossFiles([first, second])
    expect(others).toEqual([])
    expect([clash!.file.path, clash!.related.file.path]).toEqual(['b.md', 'a.md'])
    expect(second.script.text.slice(clash!.span.start, clash!.span.end)).toBe('40%')
    expect(first.script.text.slice(clash!.related.span.start, clash!.related.span.end)).toBe('27% to 21%')
  })

  it('leaves another project alone', () => expect(acrossFiles([first, third])).toEqual([]))
  it('leaves one file alone', () => expect(acrossFiles([first])).toEqual([]))
})

/** One case a line: flag or clean, the situation, the result. A flagged one and its clean twin differ in one number or word. */
describe('told in many ways', () => {
  const cases = readFileSync(new URL('sums.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
  test.each(cases)('%s: %s %s', (expected, situation, result) => {
    const found = clashes(`**Situation:** ${situation}`, `**Result:** ${result}`)
    expect(found.length > 0 ? 'flag' : 'clean').toBe(expected)
  })
})

/** One story a line, with the words that make it wrong and those that make it right: {{wrong|right}}. */
describe('a paragraph in plain words', () => {
  const cases = readFileSync(new URL('told.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const told = (line: string, side: '$1' | '$2') =>
    parse(`## A story\n\n${line.replace(/\{\{(.*?)\|(.*?)\}\}/g, side)}\n`, { path: 'a.story.md' }).stories.flatMap(
      ({ story }) => clashesIn(story).map(({ message }) => message),
    )
  test.each(cases)('%s', (line) => {
    // "?" in front: not found yet, and no reason to be silent on the right one
    if (!line.startsWith('?')) expect(told(line, '$1')).toHaveLength(1)
    expect(told(line.replace(/^\?\s*/, ''), '$2')).toEqual([])
  })
})
