import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compare, formatSeconds } from '../../server/speech/budget.ts'
import { personalRate, rateFrom, reading } from '../../server/speech/calibrate.ts'
import { DEFAULT_RATE, estimate, spokenSyllables, total } from '../../server/speech/estimate.ts'
import { readDeclaredTime, readHeadingTime } from '../../server/story/declaredTime.ts'

/** 33 words, 49 syllables. */
const passage =
  'We saw that every third order was late, so I measured where the hours went. Most of them went into one queue, which I split in two. Late orders fell from thirty percent to four.'

describe('estimate', () => {
  it('counts words as they are written and syllables as they are said', () => {
    expect(estimate('Cut p95 from 450ms to $1.2M', { rate: 5, low: 0.9, high: 1.2 })).toEqual({
      words: 6,
      syllables: 23,
      seconds: 4.6,
      low: (23 / 5) * 0.9,
      high: (23 / 5) * 1.2,
    })
  })

  it('takes no time for nothing', () => {
    expect(estimate('')).toEqual({ words: 0, syllables: 0, seconds: 0, low: 0, high: 0 })
    expect(estimate(' — 🚩 … \n')).toEqual({ words: 0, syllables: 0, seconds: 0, low: 0, high: 0 })
  })

  it('keeps the range no wider than half as much again', () => {
    expect(DEFAULT_RATE.high / DEFAULT_RATE.low).toBeLessThanOrEqual(1.5)
    expect(DEFAULT_RATE.low).toBeLessThan(1)
    expect(DEFAULT_RATE.high).toBeGreaterThan(1)
  })

  test('paragraphs add up to their text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I led it.', passage, 'Why 5%?', '$1.2M', ''), { maxLength: 8 }),
        (paragraphs) => {
          const whole = estimate(paragraphs.join('\n\n'))
          const sum = total(paragraphs.map((paragraph) => estimate(paragraph)))
          expect(sum.words).toBe(whole.words)
          expect(sum.syllables).toBe(whole.syllables)
          expect(sum.low).toBeCloseTo(whole.low)
          expect(sum.high).toBeCloseTo(whole.high)
        },
      ),
    )
  })

  it('totals nothing to nothing', () => expect(total([])).toEqual(estimate('')))
})

describe('reading', () => {
  const long = `${passage} ${passage}`

  it('is syllables by seconds', () => {
    expect(reading(long, 20_000)).toEqual({ rate: spokenSyllables(long) / 20 })
  })

  it.each([
    ['a sentence', 'I led it.', 1000, /too short/],
    ['a clock that never ran', long, 0, /did not run/],
    ['a broken clock', long, Number.NaN, /did not run/],
    ['a page skipped', long, 3000, /stopped long before/],
    ['a coffee break', long, 600_000, /left running/],
  ])('refuses %s with a reason', (_, text, milliseconds, reason) => {
    expect(reading(text, milliseconds).refused).toMatch(reason)
    expect(reading(text, milliseconds).rate).toBeUndefined()
  })

  test('reading at a rate and calibrating by it gives the time that was measured', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 6, noNaN: true }), (rate) => {
        const seconds = spokenSyllables(long) / rate
        const personal = personalRate([reading(long, seconds * 1000).rate!])
        expect(estimate(long, personal).seconds).toBeCloseTo(seconds, 6)
      }),
    )
  })
})

describe('personalRate', () => {
  it('is the default without readings', () => expect(personalRate([])).toEqual({ ...DEFAULT_RATE, count: 0 }))
  it('is the median of an odd number', () => expect(personalRate([3.6, 5, 4]).rate).toBe(4))
  it('is the middle of the two middle ones of an even number', () =>
    expect(personalRate([3.6, 5, 4, 4.4]).rate).toBeCloseTo(4.2))
  it('keeps the last five', () => {
    expect(personalRate([6, 6, 6, 6, 4, 4.1, 4.2, 4.3, 4.4])).toMatchObject({ rate: 4.2, count: 5 })
  })
  it('passes over what is no rate', () => {
    expect(personalRate([Number.NaN, 4, -1, Number.POSITIVE_INFINITY, 0])).toMatchObject({ rate: 4, count: 1 })
  })
  it('stays between 0.6 and 1.6 of the default', () => {
    expect(personalRate([0.1]).rate).toBeCloseTo(0.6 * DEFAULT_RATE.rate)
    expect(personalRate([40]).rate).toBeCloseTo(1.6 * DEFAULT_RATE.rate)
    expect(rateFrom(40).rate).toBeCloseTo(1.6 * DEFAULT_RATE.rate)
  })
  it('narrows the range with every reading up to three', () => {
    const widths = [[], [4], [4, 4], [4, 4, 4]]
      .map((readings) => personalRate(readings))
      .map(({ low, high }) => high - low)
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(new Set(widths).size).toBe(4)
    expect(personalRate([4])).toMatchObject({ low: 0.88, high: 1.12 })
    expect(personalRate([4, 4, 4])).toMatchObject({ low: 0.9, high: 1.1 })
  })
})

describe('compare', () => {
  it.each([
    [80, 95, { min: 60, max: 90 }, 'within'],
    [91, 120, { min: 60, max: 90 }, 'over'],
    [90, 120, { min: 60, max: 90 }, 'within'],
    [30, 59, { min: 60, max: 90 }, 'under'],
    [30, 60, { min: 60, max: 90 }, 'within'],
    [40, 200, { min: 60, max: 90 }, 'within'],
    [500, 600, { min: 60 }, 'within'],
    [1, 2, { max: 90 }, 'within'],
    [1, 2, {}, 'within'],
  ] as const)('%d to %d seconds in %o is %s', (low, high, budget, verdict) =>
    expect(compare({ low, high }, budget)).toBe(verdict),
  )
})

describe('formatSeconds', () => {
  it.each([
    [0, '0:00'],
    [9.4, '0:09'],
    [59.6, '1:00'],
    [88, '1:28'],
    [600, '10:00'],
    [3725, '1:02:05'],
    [-1, '0:00'],
  ])('%d is %s', (seconds, said) => expect(formatSeconds(seconds)).toBe(said))
})

describe('readDeclaredTime', () => {
  it.each([
    ['Time: ~90 seconds', 90, 90],
    ['(90-120 sec)', 90, 120],
    ['2:00-2:30', 120, 150],
    ['2–3 min', 120, 180],
    ['~1.5 minutes', 90, 90],
    ['1½ min', 90, 90],
    ['one and a half minutes', 90, 90],
    ['half a minute', 30, 30],
    ['two to three minutes', 120, 180],
    ['1 min 30 s', 90, 90],
    ['1m30s', 90, 90],
    ['1\'30"', 90, 90],
    ['90s', 90, 90],
    ['a 90-second answer', 90, 90],
    ['30 seconds to 1 minute', 30, 60],
    ['under 2 minutes', 0, 120],
    ['2 minutes max', 0, 120],
    ['at least 1 minute', 60, Number.POSITIVE_INFINITY],
  ])('%s', (text, min, max) => expect(readDeclaredTime(text)).toMatchObject({ min, max }))

  it('says where it is written', () => {
    const text = 'Time: ~90 seconds, aloud'
    const { start, end } = readDeclaredTime(text)!
    expect(text.slice(start, end)).toBe('90 seconds')
  })

  it.each([
    '',
    'no time',
    'Time: 5',
    '2024',
    'version 2.5',
    '3:1',
    '2 hours',
    '90 segments',
    '0 seconds',
    '120 min',
    'as you learn',
    '1M documents',
  ])('finds none in %o', (text) => expect(readDeclaredTime(text)).toBeUndefined())
})

describe('readHeadingTime', () => {
  it.each([
    ['30-Second Elevator Pitch', '30-Second'],
    ['“Tell me about yourself” (2-minute version)', '2-minute'],
    ['Opening (2 min)', '2 min'],
    ['Why us? [target: 45 s]', '45 s'],
    ['The migration – time: 90 seconds', '90 seconds'],
  ])('%s', (heading, written) => {
    const { start, end } = readHeadingTime(heading)!
    expect(heading.slice(start, end)).toBe(written)
  })

  it.each(['From 40 minutes to 5 minutes', 'A 30-second outage', 'The outage (30 minutes of downtime)', 'Round 2'])(
    'leaves the tale alone: %s',
    (heading) => expect(readHeadingTime(heading)).toBeUndefined(),
  )
})
