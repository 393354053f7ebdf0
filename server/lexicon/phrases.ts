/**
 * Many phrases found in one walk over a text: only those are tried whose first word stands there, so that the time depends
 * on the text and hardly on the size of the table.
 */

/** A word in lower case, apostrophes straightened. Hyphens part words: "state-of-the-art" is four. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Only blanks, a hyphen or an opening quotation mark stand between it and the word before. */
  readonly joined: boolean
}

export interface Hit<T> {
  readonly start: number
  readonly end: number
  /** The first token, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly value: T
}

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*%?/gu
const joint = /^[\s\-‐‑“"'*_]*$/

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const start = match.index
    const joined = tokens.length > 0 && (text.slice(end, start) === ' ' || joint.test(text.slice(end, start)))
    end = start + match[0].length
    tokens.push({ text: match[0].toLowerCase().replaceAll('’', "'"), start, end, joined })
  }
  return tokens
}

interface Slot {
  /** Undefined: up to three words of any kind. */
  readonly words: ReadonlySet<string> | undefined
  readonly optional: boolean
}

interface Entry<T> {
  readonly pattern: string
  readonly value: T
  /** Read when a text first holds its first word. */
  slots: readonly Slot[] | undefined
}

const GAP = '~'
const MOST_IN_GAP = 3

/**
 * A pattern is words in lower case with blanks between them: `a/b` one of several, `(a/b)` the same or nothing, `~` none to
 * three words of any kind, `+verb` the verb in all its forms.
 */
export class Phrases<T> {
  readonly #byFirstWord = new Map<string, Entry<T>[]>()
  readonly #forms: (verb: string) => readonly string[]
  readonly #found = new WeakMap<readonly Token[], readonly Hit<T>[]>()

  constructor(entries: Iterable<readonly [pattern: string, value: T]>, forms: (verb: string) => readonly string[]) {
    this.#forms = forms
    for (const [pattern, value] of entries) {
      const entry = { pattern, value, slots: undefined }
      for (const slot of pattern.split(' ')) {
        for (const word of this.#wordsOf(slot)) {
          const known = this.#byFirstWord.get(word)
          if (known) known.push(entry)
          else this.#byFirstWord.set(word, [entry])
        }
        if (!slot.startsWith('(')) break
      }
    }
  }

  /** The longest phrase at each place, none overlapping, in order; of equals the one listed first. Remembered by `tokens`. */
  find(tokens: readonly Token[]): readonly Hit<T>[] {
    let found = this.#found.get(tokens)
    if (!found) {
      found = this.#look(tokens)
      this.#found.set(tokens, found)
    }
    return found
  }

  #look(tokens: readonly Token[]): readonly Hit<T>[] {
    const hits: Hit<T>[] = []
    for (let from = 0; from < tokens.length; from++) {
      let to = -1
      let found: Entry<T> | undefined
      for (const entry of this.#byFirstWord.get(tokens[from]!.text) ?? []) {
        entry.slots ??= this.#read(entry.pattern)
        if (!mayFollow(entry.slots, tokens[from + 1])) continue
        const end = match(entry.slots, 0, tokens, from, from)
        if (end > to) [to, found] = [end, entry]
      }
      if (!found) continue
      hits.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to, value: found.value })
      from = to - 1
    }
    return hits
  }

  #wordsOf(slot: string): string[] {
    return slot
      .replace(/^\(|\)$/g, '')
      .split('/')
      .flatMap((word) => (word.startsWith('+') ? this.#forms(word.slice(1)) : [word]))
  }

  #read(pattern: string): readonly Slot[] {
    const slots = pattern.split(' ').map((slot) => ({
      words: slot === GAP ? undefined : new Set(this.#wordsOf(slot)),
      optional: slot.startsWith('('),
    }))
    // What follows the last word says nothing.
    while (slots.at(-1)?.words === undefined) slots.pop()
    return slots
  }
}

/** A cheap look at the second word, where the pattern wants one: most phrases end here. */
function mayFollow(slots: readonly Slot[], next: Token | undefined): boolean {
  const second = slots[1]
  if (second?.words === undefined || second.optional || slots[0]!.optional) return true
  return next?.joined === true && second.words.has(next.text)
}

/** Where the slots from `slot` on end at the latest when they begin at token `at`; -1 when they do not fit. */
function match(slots: readonly Slot[], slot: number, tokens: readonly Token[], from: number, at: number): number {
  if (slot === slots.length) return at
  const { words, optional } = slots[slot]!
  if (words !== undefined) {
    const taken =
      joins(tokens, from, at) && words.has(tokens[at]!.text) ? match(slots, slot + 1, tokens, from, at + 1) : -1
    return taken < 0 && optional ? match(slots, slot + 1, tokens, from, at) : taken
  }
  let best = -1
  for (let skipped = 0; skipped <= MOST_IN_GAP; skipped++) {
    if (skipped > 0 && !joins(tokens, from, at + skipped - 1)) break
    best = Math.max(best, match(slots, slot + 1, tokens, from, at + skipped))
  }
  return best
}

const joins = (tokens: readonly Token[], from: number, at: number): boolean =>
  at < tokens.length && (at === from || tokens[at]!.joined)
