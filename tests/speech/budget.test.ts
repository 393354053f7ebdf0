/** One place says what a story and its parts should take. */
import { describe, expect, test } from 'vitest'
import { resolve } from '../../server/lint/index.ts'
import { budgetOf, budgetToTell, partBudgetOf, rangeToTell, secondsToTell } from '../../server/speech/budget.ts'
import { parse } from '../../server/story/parse.ts'

const text = `## Tell me about a time you fixed something slow

**Situation:** Our nightly report took six hours.

**Task and Action:** I had to make it faster, so I measured it and moved the joins.

**Result:** It takes forty minutes.
`

function budgets(written: string, settings: unknown = {}) {
  const { config, problems } = resolve([settings])
  expect(problems).toEqual([])
  const { story } = parse(written, { kinds: config.kinds }).stories[0]!
  return { whole: budgetOf(story), parts: story.parts.map((part) => partBudgetOf(story, part)) }
}

describe('a budget', () => {
  test('is that of the kind, and of two roles together where one part fills both', () => {
    expect(budgets(text)).toEqual({
      whole: { min: 90, max: 150 },
      parts: [
        { min: 15, max: 20 },
        { min: 70, max: 105 },
        { min: 20, max: 30 },
      ],
    })
  })

  test('is changed by the setting, and its parts with it', () => {
    const { whole, parts } = budgets(text, { budgets: { behavioural: [45, 75] } })
    expect(whole).toEqual({ min: 45, max: 75 })
    expect(parts[2]).toEqual({ min: 10, max: 15 })
  })

  test('is what the story says before what the front matter says before what the setting says', () => {
    const settings = { budgets: { behavioural: [45, 75] } }
    const aimed = `---\ntarget: 2 min\n---\n${text}`
    expect(budgets(aimed, settings).whole).toEqual({ min: 120, max: 120 })
    expect(budgets(`${aimed}\nTime: 30-40 seconds\n`, settings).whole).toEqual({ min: 30, max: 40 })
  })

  test('may be open at an end', () => {
    expect(budgets(`${text}\n**Time:** under 1 minute\n`).whole).toEqual({ max: 60 })
    expect(budgets(`${text}\n**Time:** at least 3 minutes\n`)).toMatchObject({
      whole: { min: 180 },
      parts: [{ min: 30, max: 40 }, {}, {}],
    })
  })
})

test('times are told as people say them', () => {
  expect([secondsToTell(44.6), secondsToTell(59.6), secondsToTell(90)]).toEqual(['45 s', '1:00 min', '1:30 min'])
  expect(rangeToTell({ low: 12.2, high: 17.4 })).toBe('12–17 s')
  expect(rangeToTell({ low: 52, high: 78 })).toBe('0:52–1:18 min')
  expect(rangeToTell({ low: 29.6, high: 30.4 })).toBe('30 s')
  expect([{ max: 120 }, { min: 60 }, {}].map(budgetToTell)).toEqual(['at most 2:00 min', 'at least 1:00 min', ''])
})
