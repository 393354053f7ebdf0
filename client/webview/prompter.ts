/**
 * The teleprompter as a state machine without a clock: time comes in by `tick`.
 *
 * It moves on by itself at the speaker's rate, except from the last sentence: there the clock goes on until the speaker
 * ends it, so that the time taken is theirs and not the estimate again.
 */

export interface Line {
  readonly seconds: number
  /** Index of the part; -1 outside of them. */
  readonly part: number
}

export interface Prompter {
  readonly lines: readonly Line[]
  readonly running: boolean
  /** Index of the sentence that is being said. */
  readonly at: number
  /** Milliseconds since its sentence came up, pauses left out. */
  readonly inLine: number
  /** Milliseconds in all, pauses left out. */
  readonly elapsed: number
  /** Milliseconds spent in each part, by index. */
  readonly parts: readonly number[]
}

export const start = (lines: readonly Line[], parts: number): Prompter => ({
  lines,
  running: false,
  at: 0,
  inLine: 0,
  elapsed: 0,
  parts: Array.from({ length: parts }, () => 0),
})

/** Time passes: whole sentences are stepped over where much of it has passed. Nothing moves while it pauses. */
export function tick(state: Prompter, milliseconds: number): Prompter {
  if (!state.running || !(milliseconds > 0)) return state
  const { lines } = state
  const parts = [...state.parts]
  let { at, inLine } = state
  let left = milliseconds
  while (left > 0) {
    const line = lines[at]
    const room = line && at < lines.length - 1 ? Math.max(line.seconds * 1000 - inLine, 0) : left
    const spent = Math.min(left, room)
    if (line && line.part >= 0) parts[line.part] = (parts[line.part] ?? 0) + spent
    inLine += spent
    left -= spent
    if (left <= 0) break
    at += 1
    inLine = 0
  }
  return { ...state, at, inLine, elapsed: state.elapsed + milliseconds, parts }
}

export const toggle = (state: Prompter): Prompter => ({ ...state, running: !state.running })

/** To the next sentence, or by -1 to the one before; the time taken stays taken. */
export function step(state: Prompter, by: 1 | -1): Prompter {
  const at = Math.min(Math.max(state.at + by, 0), Math.max(state.lines.length - 1, 0))
  return at === state.at && by > 0 ? state : { ...state, at, inLine: 0 }
}

/** How far its sentence is said, 0 to 1. */
export function progress({ lines, at, inLine }: Prompter): number {
  const seconds = lines[at]?.seconds ?? 0
  return seconds > 0 ? Math.min(inLine / (seconds * 1000), 1) : 1
}
