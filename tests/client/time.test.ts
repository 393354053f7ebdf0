import { expect, test } from 'vitest'
import { aim, bar, clock, range } from '../../client/time.ts'

test('a clock has minutes and seconds', () => {
  expect([0, 9.4, 59.6, 88, 600].map(clock)).toEqual(['0:00', '0:09', '1:00', '1:28', '10:00'])
  expect(range({ low: 72, high: 109 })).toBe('1:12–1:49')
})

test('a budget is told by the ends it has', () => {
  expect(aim({ min: 90, max: 150 })).toBe('1:30–2:30')
  expect(aim({ min: 90, max: 90 })).toBe('1:30')
  expect(aim({ max: 120 })).toBe('2:00 at most')
  expect(aim({ min: 60 })).toBe('1:00 at least')
  expect(aim({})).toBe('')
})

test('a bar is full where the time is used up', () => {
  expect(bar(0, { max: 100 })).toBe('□□□□□□□□□□')
  expect(bar(48, { min: 30, max: 100 })).toBe('■■■■■□□□□□')
  expect(bar(100, { max: 100 })).toBe('■■■■■■■■■■')
  expect(bar(200, { max: 100 })).toBe('■■■■■■■■■■+')
  expect(bar(50, {})).toBe('')
})
