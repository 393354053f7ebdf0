/** The teleprompter, with a clock that the tests move. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { start, step, tick, toggle } from '../../client/webview/prompter.ts'

const lines = [
  { seconds: 2, part: 0 },
  { seconds: 3, part: 0 },
  { seconds: 4, part: 1 },
]
const running = toggle(start(lines, 2))

describe('tick', () => {
  it('moves on when a sentence is said', () => {
    expect(tick(running, 1999).at).toBe(0)
    expect(tick(running, 2000)).toMatchObject({ at: 0, inLine: 2000 })
    expect(tick(running, 2001)).toMatchObject({ at: 1, inLine: 1 })
  })

  it('steps over as many as the time holds, and gives each part its own', () => {
    expect(tick(running, 6000)).toMatchObject({ at: 2, inLine: 1000, elapsed: 6000, parts: [5000, 1000] })
  })

  it('stays on the last sentence and goes on counting, so that the time is the speaker’s', () => {
    expect(tick(running, 60_000)).toMatchObject({ at: 2, elapsed: 60_000, parts: [5000, 55_000], running: true })
  })

  it('does nothing while it pauses', () => {
    const paused = toggle(tick(running, 1000))
    expect(tick(paused, 5000)).toBe(paused)
    expect(toggle(paused).running).toBe(true)
  })

  it('goes neither back nor on for a clock that does not', () => {
    expect(tick(running, 0)).toBe(running)
    expect(tick(running, -5)).toBe(running)
    expect(tick(running, Number.NaN)).toBe(running)
  })

  it('bears a story of nothing', () => {
    expect(tick(toggle(start([], 0)), 1000)).toMatchObject({ at: 0, elapsed: 1000, parts: [] })
  })

  test('time in small steps is time in one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 20 }), (steps) => {
        const whole = steps.reduce((sum, each) => sum + each, 0)
        const walked = steps.reduce(tick, running)
        expect(walked.elapsed).toBe(whole)
        expect(walked.parts.reduce((sum, each) => sum + each, 0)).toBe(whole)
        expect(walked).toMatchObject({ at: tick(running, whole).at, parts: tick(running, whole).parts })
      }),
    )
  })
})

describe('step', () => {
  it('goes forward and back by a sentence, and stays inside', () => {
    expect(step(running, 1)).toMatchObject({ at: 1, inLine: 0 })
    expect(step(step(running, 1), -1).at).toBe(0)
    expect(step(running, -1).at).toBe(0)
    const last = tick(running, 6000)
    expect(step(last, 1)).toBe(last)
  })

  it('begins a sentence anew and keeps the time taken', () => {
    expect(step(tick(running, 3000), -1)).toMatchObject({ at: 0, inLine: 0, elapsed: 3000, parts: [3000, 0] })
  })
})
