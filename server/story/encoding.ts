/**
 * Mends UTF-8 that was read as cp1252 and saved again ("donâ€™t"), run by run.
 * A run is mended only when its characters, taken back to bytes, are valid UTF-8; real accented text is not.
 */
import type { Span } from './span.ts'

/** The characters cp1252 shows for bytes 80 to 9F; holes stay control characters. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map(Array.from(specials, (character, index) => [character, 0x80 + index] as const))

const runs = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${specials}]+`, 'g')
/** A right double quote whose last byte has no cp1252 character and was lost on the way. */
const lostQuote = /â€(?![\u0080-\u00ff])/g

export interface Mend extends Span {
  readonly text: string
}

/** The places of `text` that are mis-encoded, and what they should read. In order; usually none. */
export function mends(text: string): Mend[] {
  const found: Mend[] = []
  for (const match of text.matchAll(runs)) {
    for (const piece of decode(match[0])) {
      found.push({ start: match.index + piece.start, end: match.index + piece.end, text: piece.text })
    }
  }
  for (const match of text.matchAll(lostQuote)) {
    if (!found.some(({ start, end }) => start <= match.index && match.index < end)) {
      found.push({ start: match.index, end: match.index + match[0].length, text: '”' })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Reads as many whole UTF-8 sequences from the run's start as there are. */
function* decode(run: string): Generator<Mend> {
  let at = 0
  while (at < run.length) {
    const lead = byte(run[at]!)
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
    const tail = Array.from({ length: Math.max(0, size - 1) }, (_, i) => byte(run[at + 1 + i] ?? ''))
    if (size === 0 || tail.some((value) => (value & 0xc0) !== 0x80)) return
    const point = tail.reduce((sum, value) => (sum << 6) | (value & 0x3f), lead & (0xff >> (size + 1)))
    if (point > 0x10ffff) return
    yield { start: at, end: at + size, text: String.fromCodePoint(point) }
    at += size
  }
}

const byte = (character: string): number => byteOf.get(character) ?? character.charCodeAt(0)
