import { describe, expect, test } from 'vitest'
import { kinds } from '../../server/kinds/index.ts'
import * as star from '../../server/kinds/star.ts'
import { homes, outside, rows } from './rubric.ts'

/** "failure.parts.task.listenFor" → what stands there; list items are found by their id or role. */
const at = (place: string): unknown =>
  place
    .split('.')
    .reduce<unknown>(
      (home, key) =>
        Array.isArray(home)
          ? home.find((item: { id?: string; role?: string }) => item.id === key || item.role === key)
          : (home as Record<string, unknown> | undefined)?.[key],
      { ...Object.fromEntries(kinds.map((kind) => [kind.id, kind])), star },
    )

describe('every row of the rubric about parts, steps, signals and budgets has its home', () => {
  test.each(Object.entries(homes))('%s', (_, [place, word]) => {
    const home = at(place)
    if (word === '') expect(home).toEqual({ min: expect.any(Number), max: expect.any(Number) })
    else expect(JSON.stringify(home).toLowerCase()).toContain(word)
  })

  test('or a reason to have none', () => {
    expect(Object.keys(outside).filter((row) => row in homes)).toEqual([])
    expect(Object.keys(homes).length + Object.keys(outside).length).toBe(rows)
  })
})

test('budgets keep to the seconds the rubric names', () => {
  expect(at('behavioural.parts.situation.budget')).toEqual({ min: 15, max: 20 })
  expect(at('behavioural.parts.task.budget')).toEqual({ min: 10, max: 15 })
  expect(at('behavioural.parts.action.budget')).toEqual({ min: 60, max: 90 })
  expect(at('behavioural.parts.result.budget')).toEqual({ min: 20, max: 30 })
  expect(at('classic-ml.budget')).toEqual({ min: 120, max: 180 })
})
