/** "Time: ~90 seconds", "(90-120 sec)", "2:00-2:30", "2-3 min", "~1.5 minutes", "90s": how long the writer means to speak. */

const number = String.raw`(\d{1,3}(?:\.\d+)?)(?::(\d{2}))?`
const pattern = new RegExp(
  `[~≈<]?\\s*${number}\\s*(?:(?:-|–|—|to)\\s*${number}\\s*)?[- ]?(seconds?|secs?|s|minutes?|mins?|m)?\\b`,
  'gi',
)

export interface WrittenTime {
  /** Offsets in the text given. */
  readonly start: number
  readonly end: number
  /** Seconds. */
  readonly min: number
  readonly max: number
}

/** The first time written in `text`, in seconds; undefined where none is. */
export function readDeclaredTime(text: string): WrittenTime | undefined {
  for (const match of text.matchAll(pattern)) {
    const [whole, low, lowSeconds, high, highSeconds, unit] = match
    if (unit === undefined && lowSeconds === undefined) continue
    const factor = unit === undefined || /^m/i.test(unit) ? 60 : 1
    const seconds = (value: string, rest: string | undefined): number =>
      rest === undefined ? Number(value) * factor : Number(value) * 60 + Number(rest)
    const min = seconds(low!, lowSeconds)
    const max = high === undefined ? min : seconds(high, highSeconds)
    if (min <= 0 || max < min || max > 3600) continue
    return { start: match.index, end: match.index + whole.trimEnd().length, min, max }
  }
  return undefined
}
