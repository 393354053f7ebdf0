/** What the panels for calibration and rehearsal are given. */
import { describe, expect, test } from 'vitest'
import { calibrate, neutral, providePassage } from '../../server/features/calibration.ts'
import { provideRehearsal } from '../../server/features/rehearsal.ts'
import { provideStories } from '../../server/features/stories.ts'
import { DEFAULT_RATE, estimate } from '../../server/speech/estimate.ts'
import { fixture } from './fixture.ts'

const step = 'I measured each step with `perf stat`, wrote down what I saw, and moved the slowest join first. '
const story = (steps: number) => `# Notes

## The slow $0report

**Situation:** Our report took nine hours. Two teams waited for it every morning.

**Task:** I had to bring it below one hour before the quarter ended.

**Action:** ${step.repeat(steps)}

**Result:** The report took forty minutes and people started their day with it.
`

describe('the passage to read aloud', () => {
  test('is the story at the cursor, as it is said', () => {
    const { title, text } = providePassage(fixture(story(4)).view, fixture(story(4)))
    expect(title).toBe('The slow report')
    expect(text).toMatch(/^Our report took nine hours\. Two teams .*\n\nI had to/)
    expect(text).toContain('perf stat')
    expect(text).not.toMatch(/Situation|\*/)
  })

  test('is no longer than a minute and a quarter where paragraphs allow it', () => {
    const long = story(4).replace('**Result:**', `${step.repeat(4)}\n\n${step.repeat(4)}\n\n**Result:**`)
    const { text } = providePassage(fixture(long).view, fixture(long))
    expect(estimate(text).seconds).toBeLessThan(75)
    expect(estimate(text).seconds).toBeGreaterThan(25)
  })

  test('is the neutral one where the story is too short, or there is none', () => {
    expect(providePassage(fixture(story(0)).view, fixture(story(0)))).toBe(neutral)
    expect(providePassage(fixture('$0').view, fixture('$0'))).toBe(neutral)
    expect(estimate(neutral.text).seconds).toBeGreaterThan(30)
    expect(estimate(neutral.text).seconds).toBeLessThan(60)
  })
})

describe('a calibration', () => {
  const { text } = neutral
  const usual = estimate(text)
  const slow = (usual.seconds / 0.8) * 1000

  test('begins with the rate of most speakers', () => {
    expect(calibrate({ text, readings: [] })).toEqual({
      readings: [],
      speakingRate: undefined,
      spread: { low: 17, high: 24 },
      time: { words: usual.words, seconds: usual.seconds, low: usual.low, high: usual.high },
    })
  })

  test('takes the rate from a reading, and the time of the passage becomes what was measured', () => {
    const { speakingRate, readings, spread, time, refused } = calibrate({ text, readings: [], milliseconds: slow })
    expect(refused).toBeUndefined()
    expect(speakingRate).toBeCloseTo(0.8 * DEFAULT_RATE.rate, 2)
    expect(readings).toHaveLength(1)
    expect(spread).toEqual({ low: 12, high: 12 })
    expect(time.seconds).toBeCloseTo(slow / 1000, 0)
  })

  test('narrows its range with every reading, keeps five, and takes the one in the middle', () => {
    const spreads = []
    let readings: readonly number[] = []
    for (const factor of [1, 3, 0.9, 1.1, 1.05, 0.95]) {
      const info = calibrate({ text, readings, milliseconds: usual.seconds * 1000 * factor })
      if (!info.refused) spreads.push(info.spread.low)
      readings = info.readings
    }
    expect(spreads).toEqual([12, 11, 10, 10, 10])
    expect(readings).toHaveLength(5)
    expect(calibrate({ text, readings: [9, ...readings] }).readings).toEqual(readings)
    expect(calibrate({ text, readings }).speakingRate).toBeCloseTo(DEFAULT_RATE.rate, 1)
  })

  test('leaves everything as it was when a reading is refused', () => {
    const before = calibrate({ text, readings: [4] })
    expect(calibrate({ text, readings: [4], milliseconds: 1000 })).toEqual({
      ...before,
      refused: expect.stringMatching(/long before/),
    })
  })
})

describe('a rehearsal', () => {
  test('goes sentence by sentence through the parts and takes the time shown elsewhere', () => {
    const { view, position, textDocument } = fixture(story(2))
    const told = provideRehearsal(view, { textDocument, position })!
    const [shown] = provideStories(view)
    expect(told).toMatchObject({ title: 'The slow report', seconds: shown!.seconds, budget: shown!.budget })
    expect(told.parts.map(({ name }) => name)).toEqual(['Situation', 'Task', 'Action', 'Result'])
    expect(told.sentences.map(({ part, opens }) => `${part}${opens ? '¶' : ''}`)).toEqual([
      '0¶',
      '0',
      '1¶',
      '2¶',
      '2',
      '3¶',
    ])
    expect(told.sentences[0]!.text).toBe('Our report took nine hours.')
    expect(told.sentences[3]!.text).toContain('perf stat')
    expect(told.sentences.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(shown!.seconds)
    for (const { seconds } of told.sentences) expect(seconds).toBeGreaterThan(0)
  })

  test('goes at the speaker’s own rate', () => {
    const { view, position, textDocument } = fixture(story(2))
    const seconds = (speakingRate: number) =>
      provideRehearsal({ ...view, config: { ...view.config, speakingRate } }, { textDocument, position })!.sentences[0]!
        .seconds
    expect(seconds(3) / seconds(4.5)).toBeCloseTo(1.5)
  })

  test('takes the next story where the cursor is in none, and says where there is none at all', () => {
    const { view, textDocument } = fixture(story(2))
    expect(provideRehearsal(view, { textDocument, position: { line: 0, character: 0 } })!.title).toBe('The slow report')
    const empty = fixture('# Shopping list$0\n')
    expect(provideRehearsal(empty.view, empty)).toBeNull()
  })
})
