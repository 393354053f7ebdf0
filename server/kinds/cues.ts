/**
 * Cues are phrases that show a thing is told. They use no unbounded quantifier, so that each runs in linear time over any
 * text; a test holds them to it.
 */

/** Phrases as regular expression sources; a space stands for any one blank, ' for either apostrophe. */
const sources = (phrases: readonly string[]): string =>
  `(?:${phrases.join('|')})`.replaceAll(' ', '\\s').replaceAll("'", "['’]")

/** Matches where any phrase begins a word: `heuristic` also finds "heuristics". */
export const cue = (...phrases: readonly string[]): RegExp => new RegExp(`\\b${sources(phrases)}`, 'i')

/** Matches whole words and phrases only: `bug` does not find "bugle". */
export const word = (...phrases: readonly string[]): RegExp => new RegExp(`\\b${sources(phrases)}\\b`, 'i')

/** Matches where `first` and `second` stand within `reach` characters of each other, in either order. */
export const near = (first: readonly string[], second: readonly string[], reach = 160): readonly RegExp[] => [
  new RegExp(`\\b${sources(first)}[\\s\\S]{0,${reach}}\\b${sources(second)}`, 'i'),
  new RegExp(`\\b${sources(second)}[\\s\\S]{0,${reach}}\\b${sources(first)}`, 'i'),
]

export const money = /[$€£₹¥]\s?\d|\d\s?[%€£₹$]/
