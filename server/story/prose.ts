/** Clean text that remembers where it came from. */
import type { Span } from './span.ts'

export interface Prose {
  /** What a reader reads: no markup, code replaced by `ˣ` of the same length, mis-encoded runs mended. */
  readonly text: string
  /** The same with inline code readable: what a speaker says. Same length as `text`. */
  readonly spoken: string
  /** The source span of a stretch of `text`. */
  source(start: number, end: number): Span
}

/** Stands for one character of inline code: a letter, so that sentences stay whole, but of no language. */
export const CODE = 'ˣ'

/** Grows a Prose piece by piece, each piece with the source place it stands for. */
export class ProseBuilder {
  #text = ''
  #spoken = ''
  /** Pairs of prose offset and source offset, one for each piece; flat for speed. */
  readonly #map: number[] = []
  #end = 0

  get length(): number {
    return this.#text.length
  }

  /** `text` stands for the source from `start` to `end`, character by character where the lengths agree. */
  add(text: string, start: number, end = start + text.length, spoken = text): void {
    if (text === '') return
    this.#map.push(this.#text.length, start, end - start === text.length ? 1 : 0, end)
    this.#text += text
    this.#spoken += spoken
    this.#end = end
  }

  /** `at`: where an empty prose stands. */
  build(at = 0): Prose {
    if (this.#text === '') this.#end = at
    return new MappedProse(this.#text, this.#spoken, this.#map, this.#end)
  }
}

class MappedProse implements Prose {
  readonly text: string
  readonly spoken: string
  readonly #map: readonly number[]
  readonly #end: number

  constructor(text: string, spoken: string, map: readonly number[], end: number) {
    this.text = text
    this.spoken = spoken
    this.#map = map
    this.#end = end
  }

  source(start: number, end: number): Span {
    const from = this.#at(start, false)
    return { start: from, end: Math.max(from, end <= start ? from : this.#at(end, true)) }
  }

  /** A piece that is not the same in the source is covered whole. `closing` looks at the character before. */
  #at(offset: number, closing: boolean): number {
    const map = this.#map
    if (map.length === 0) return this.#end
    const wanted = closing ? offset - 1 : offset
    let low = 0
    let high = map.length / 4 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (map[middle * 4]! <= wanted) low = middle
      else high = middle - 1
    }
    const [piece, source, linear, end] = [map[low * 4]!, map[low * 4 + 1]!, map[low * 4 + 2]!, map[low * 4 + 3]!]
    if (linear === 0) return closing ? end : source
    return Math.min(source + (offset - piece), end)
  }
}

/** The same prose, its source moved by `by`. */
export const moved = (prose: Prose, by: number): Prose =>
  by === 0
    ? prose
    : {
        text: prose.text,
        spoken: prose.spoken,
        source: (start, end) => {
          const span = prose.source(start, end)
          return { start: span.start + by, end: span.end + by }
        },
      }

/** A stretch of a prose, as a prose of its own. */
export const slice = (prose: Prose, from: number, to: number): Prose =>
  from === 0 && to === prose.text.length
    ? prose
    : {
        text: prose.text.slice(from, to),
        spoken: prose.spoken.slice(from, to),
        source: (start, end) => prose.source(from + start, from + end),
      }
