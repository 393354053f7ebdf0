import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { changesIn, type Quantity, quantitiesIn, readNumbers, type Unit } from '../../server/claims/quantities.ts'

/** What is written, and the quantities in it: value, unit, and the finer unit or noun where it matters. */
type Row = readonly [text: string, ...expected: (readonly [written: string, value: number, unit: Unit, of?: string])[]]

const close = (value: number) => Number(value.toPrecision(6))
const shown = (text: string) =>
  quantitiesIn(text).map(({ start, end, value, unit, of }) => [text.slice(start, end), close(value), unit, of])

const rows: Record<string, readonly Row[]> = {
  digits: [
    ['27% of them', ['27%', 27, 'percent', '']],
    ['12,000 open tickets', ['12,000', 12_000, 'count', 'ticket']],
    ['1.2M users', ['1.2M', 1_200_000, 'count', 'user']],
    ['12 000 rows', ['12 000', 12_000, 'count', 'row']],
    ['an error of .5', ['.5', 0.5, 'score', '']],
    ['10x more', ['10x', 10, 'ratio', '']],
    ['8 times faster', ['8 times', 8, 'ratio', '']],
    ['three times a week', ['three times', 3, 'count', 'time']],
  ],
  words: [
    ['forty-five people', ['forty-five', 45, 'count', 'person']],
    ['two hundred and ten mails', ['two hundred and ten', 210, 'count', 'mail']],
    ['two and a half hours', ['two and a half hours', 9000, 'time', 'hour']],
    ['half an hour', ['half an hour', 1800, 'time', 'hour']],
    ['it doubled', ['doubled', 2, 'ratio', '']],
    ['cut in half', ['half', 50, 'percent', '']],
    ['a third of the paper', ['a third', 33.3333, 'percent', '']],
    ['a dozen shops', ['a dozen', 12, 'count', 'shop']],
  ],
  money: [
    ['$1.2M', ['$1.2M', 1_200_000, 'money', 'USD']],
    ['250 euros', ['250 euros', 250, 'money', 'EUR']],
    ['£3,500 a month', ['£3,500', 3500, 'money', 'GBP']],
  ],
  time: [
    ['45ms', ['45ms', 0.045, 'time', 'ms']],
    ['4 h', ['4 h', 14_400, 'time', 'h']],
    ['a 15-minute call', ['15-minute', 900, 'time', 'minute']],
    ['two weeks', ['two weeks', 1_209_600, 'time', 'week']],
  ],
  points: [
    ['6 percentage points', ['6 percentage points', 6, 'points', '']],
    ['4 pp', ['4 pp', 4, 'points', '']],
    ['50 basis points', ['50 basis points', 0.5, 'points', '']],
  ],
  bytes: [['200 MB', ['200 MB', 200_000_000, 'bytes', 'mb']]],
}

for (const [name, list] of Object.entries(rows))
  describe(name, () => {
    test.each(list.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(shown(text)).toEqual(expected.map(([written, value, unit, of]) => [written, value, unit, of ?? '']))
    })
  })

const one = (text: string): Quantity => quantitiesIn(text)[0]!
const interval = (text: string) => [close(one(text).low), close(one(text).high)]

describe('a printed number is an interval of half its last digit', () => {
  test.each([
    ['27%', [26.5, 27.5]],
    ['1.2M', [1_150_000, 1_250_000]],
    ['0.80', [0.795, 0.805]],
    ['about 40%', [36, 44]],
    ['~40%', [36, 44]],
    ['over 40%', [40, Number.POSITIVE_INFINITY]],
    ['500+ users', [500, Number.POSITIVE_INFINITY]],
    ['up to 40%', [Number.NEGATIVE_INFINITY, 40]],
    ['sub-200ms', [Number.NEGATIVE_INFINITY, 0.2]],
    ['30-50%', [29.5, 50.5]],
    ['between 2 and 5 days', [1.5 * 86_400, 5.5 * 86_400]],
  ])('%s', (text, expected) => expect(interval(text)).toEqual(expected))

  it('takes "over three months" for a while and "took over three months" for a bound', () => {
    expect(one('sold more over three months').near).toBe('exact')
    expect(one('it took over three months').near).toBe('above')
  })
})

describe('rates', () => {
  test.each([
    ['400 visits a month', 'month'],
    ['500 req/s', 'second'],
    ['50K predictions daily', 'day'],
    ['50K daily predictions', 'day'],
    ['30 bottles in a minute', 'minute'],
    ['$80/hr', 'hour'],
    ['250 euro each', 'each'],
  ])('%s', (text, per) => expect(one(text).per).toBe(per))
})

describe('what only looks like a number is a label', () => {
  test.each([
    ['in 2023', 'year'],
    ['on March 3', 'date'],
    ['on 14 March', 'date'],
    ['GPT-4', 'name'],
    ['Python 3.11', 'name'],
    ['step 3', 'name'],
    ['24/7', 'name'],
    ['at 10:30', 'clock'],
    ['at 5 pm', 'clock'],
    ['a 70/15/15 split', 'split'],
    ['5-fold cross-validation', 'fold'],
    ['the 95th percentile', 'percentile'],
    ['no one', 'name'],
  ])('%s', (text, label) => {
    expect(quantitiesIn(text)).toEqual([])
    expect(readNumbers(text).map((number) => number.label)).toEqual([label])
  })

  it.each(['p95', 'F1', 'Q3', 'B2B', 'k8s', 'R2'])('%s is a word', (text) =>
    expect(readNumbers(`the ${text} was`)).toEqual([]),
  )
})

describe('start and end value', () => {
  test.each([
    ['from 27% to 21%', ['27%', '21%']],
    ['from 17.5 to 13 minutes', ['17.5', '13 minutes']],
    ['4 h → 1 h', ['4 h', '1 h']],
    ['down to 85 ms from 350 ms', ['350 ms', '85 ms']],
    ['from $12K to $7K', ['$12K', '$7K']],
  ])('%s', (text, expected) => {
    const [change] = changesIn(text, quantitiesIn(text))
    expect([change!.from, change!.to].map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    expect(change!.from.unit).toBe(change!.to.unit)
  })

  it('shares the unit that is written once', () => expect(one('from 45 to 60 milliseconds').value).toBeCloseTo(0.045))
  it.each(['5 people and 3 weeks', '30 to 50 users', 'from 9 to 5 pm'])('%s is none', (text) =>
    expect(changesIn(text, quantitiesIn(text))).toEqual([]),
  )
})

it('gives ordered, non-overlapping places inside any text', () => {
  const word = fc.constantFrom(
    'from',
    'to',
    '27%',
    '1.2M',
    'two',
    'and',
    'half',
    'a',
    '-',
    '→',
    '$',
    '12,000',
    'weeks',
    '.',
    '5',
    '2023',
    'p95',
    'per',
    'over',
    '/',
    '(',
    ')',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (list) => {
      const text = list.join(' ')
      let last = 0
      for (const { start, end, low, high, value, nounEnd } of readNumbers(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(nounEnd).toBeGreaterThanOrEqual(end)
        expect(nounEnd).toBeLessThanOrEqual(text.length)
        if (!Number.isNaN(value)) expect(low <= high).toBe(true)
        last = end
      }
    }),
  )
})
