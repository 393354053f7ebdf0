/** One fact told in several places: the same number of the same thing. */
import type { PlacedStory } from '../story/script.ts'
import { type Span, shift } from '../story/span.ts'
import { type Claim, claimsOf } from './claims.ts'

/** Whether two claims tell the same: equal numbers in equal units, and a word in common besides them. */
export function isSameFact(one: Claim, two: Claim): boolean {
  const { quantity: a } = one
  const { quantity: b } = two
  if (a.unit !== b.unit || !same(a.value, b.value)) return false
  if (one.from && two.from && !same(one.from.value, two.from.value)) return false
  const words = stems(two)
  return [...stems(one)].some((stem) => words.has(stem))
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

/** What the number is of: the words of the claim that carry meaning, cut to their stems. */
function stems({ text, subject }: Claim): Set<string> {
  const words = `${text} ${subject}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.slice(0, 5)))
}

const empty = new Set(
  'the and for from with than that this its was were has had have our they into over under about each per all any not but down only just more less least most percent points hours hour minutes minute seconds second days day weeks week months month years year time times'.split(
    ' ',
  ),
)

/** The claim at a UTF-16 offset of the file. */
export const claimAt = (stories: readonly PlacedStory[], offset: number): { claim: Claim; span: Span } | undefined => {
  for (const { at, story } of stories) {
    if (offset < at || offset > at + story.text.length) continue
    const claim = claimsOf(story).find(({ span }) => at + span.start <= offset && offset <= at + span.end)
    if (claim) return { claim, span: shift(claim.span, at) }
  }
  return undefined
}

/** Every place in these stories that tells the same fact, the claim itself among them; UTF-16 offsets in their file. */
export const placesOf = (fact: Claim, stories: readonly PlacedStory[]): Span[] =>
  stories.flatMap(({ at, story }) =>
    claimsOf(story).flatMap((claim) => (claim === fact || isSameFact(fact, claim) ? [shift(claim.span, at)] : [])),
  )
