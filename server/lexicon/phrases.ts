/**
 * Many phrases found in one walk over a text: a tree of words, so that the time depends on the text and hardly on the size of
 * the table.
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

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** Reached after any one to three words. */
  gap?: Node<T>
  value?: T
}

/**
 * A pattern is words in lower case with blanks between them: `a/b` one of several, `(a/b)` the same or nothing, `~` none to
 * three words of any kind, `+verb` the verb in all its forms.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map() }

  constructor(entries: Iterable<readonly [pattern: string, value: T]>, forms: (verb: string) => readonly string[]) {
    for (const [pattern, value] of entries) {
      let ends = new Set([this.#root])
      for (const slot of pattern.trim().split(/\s+/)) {
        if (slot === '~') {
          ends = new Set([...ends].flatMap((node) => [node, gapAfter(node)]))
          continue
        }
        const optional = slot.startsWith('(')
        const words = slot.replace(/^\(|\)$/g, '').split('/')
        const reached = new Set(optional ? ends : [])
        for (const node of ends)
          for (const one of words)
            for (const form of one.startsWith('+') ? forms(one.slice(1)) : [one]) reached.add(step(node, form))
        ends = reached
      }
      for (const node of ends) node.value ??= value
    }
  }

  /** The longest phrase at each place, none overlapping, in order. */
  find(tokens: readonly Token[]): readonly Hit<T>[] {
    const hits: Hit<T>[] = []
    for (let from = 0; from < tokens.length; from++) {
      const first = this.#root.next.get(tokens[from]!.text)
      if (!first) continue
      const found = longest(tokens, from + 1, first)
      if (!found) continue
      hits.push({ start: tokens[from]!.start, end: tokens[found.to - 1]!.end, from, ...found })
      from = found.to - 1
    }
    return hits
  }
}

function step<T>(node: Node<T>, text: string): Node<T> {
  let next = node.next.get(text)
  if (!next) {
    next = { next: new Map() }
    node.next.set(text, next)
  }
  return next
}

function gapAfter<T>(node: Node<T>): Node<T> {
  node.gap ??= { next: new Map() }
  return node.gap
}

function longest<T>(tokens: readonly Token[], at: number, node: Node<T>): { to: number; value: T } | undefined {
  let best: { to: number; value: T } | undefined = node.value === undefined ? undefined : { to: at, value: node.value }
  const take = (found: { to: number; value: T } | undefined): void => {
    if (found && (!best || found.to > best.to)) best = found
  }
  const token = tokens[at]
  if (token?.joined) {
    const next = node.next.get(token.text)
    if (next) take(longest(tokens, at + 1, next))
  }
  if (node.gap)
    for (let skip = at; skip < at + 3 && tokens[skip]?.joined; skip++) {
      const after = tokens[skip + 1]
      const next = after?.joined ? node.gap.next.get(after.text) : undefined
      if (next) take(longest(tokens, skip + 2, next))
    }
  return best
}
