/** The claims of a story: numbers offered as proof, each with what the story says to back it. */
import type { Part, Sentence, Story } from '../story/script.ts'
import { spanIn } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import { type Code, type Evidence, evidenceFor } from './evidence.ts'
import { type Candidate, candidatesIn, type Form } from './find.ts'
import type { Quantity } from './quantities.ts'

export type { Code, Evidence } from './evidence.ts'

/** One number with its noun or verb; "from 60% to 89% precision" is one. */
export interface Claim {
  /** In the story's text; on one line. */
  readonly span: Span
  /** The words of the span as a reader sees them. */
  readonly text: string
  /** Where they start in the sentence's `text`. */
  readonly at: number
  readonly sentence: Sentence
  readonly part: Part | undefined
  readonly quantity: Quantity
  /** The start value, where the claim is a pair. */
  readonly from: Quantity | undefined
  /** The metric noun or the thing changed, as written; empty where the sentence names none. */
  readonly subject: string
  /** How good a model is, or what it changed. */
  readonly kind: 'quality' | 'effect'
  readonly form: Form
  readonly evidence: readonly Evidence[]
  /** The kinds of evidence that would back it, most useful first; empty once there is one. */
  readonly missing: readonly Code[]
}

const known = new WeakMap<Story, readonly Claim[]>()

/** All claims of a story, in order. */
export function claimsOf(story: Story): readonly Claim[] {
  let claims = known.get(story)
  if (!claims) {
    claims = story.english && !story.template ? readClaims(story) : []
    known.set(story, claims)
  }
  return claims
}

/** Whether something in the story backs it: business meaning and limits alone do not. */
export const isJustified = ({ evidence }: Claim): boolean => evidence.some(({ code }) => code !== 'H' && code !== 'I')

function readClaims(story: Story): Claim[] {
  const candidates = new Map<Sentence, readonly Candidate[]>()
  for (const sentence of story.sentences) {
    const found = candidatesIn(sentence, story)
    if (found.length > 0) candidates.set(sentence, found)
  }
  if (candidates.size === 0) return []
  const claims: Claim[] = []
  for (const [index, sentence] of story.sentences.entries()) {
    for (const claim of candidates.get(sentence) ?? []) {
      const evidence = evidenceFor({ story, sentence, index, claim, others: candidates })
      const { start, end } = trimmed(sentence.text, claim)
      claims.push({
        span: spanIn(sentence, start, end),
        text: sentence.text.slice(start, end),
        at: start,
        sentence,
        part: sentence.passage.part,
        quantity: claim.quantity,
        from: claim.change?.from,
        subject: claim.subject,
        kind: claim.kind,
        form: claim.form,
        evidence,
        missing: evidence.length > 0 ? [] : claim.kind === 'quality' ? ['A', 'B', 'D'] : ['B', 'C', 'G'],
      })
    }
  }
  return claims
}

/** Without blanks and closing punctuation, and on one line. */
function trimmed(text: string, claim: Candidate): Span {
  let { start, end } = claim
  const line = text.lastIndexOf('\n', claim.quantity.start - 1) + 1
  if (start < line) start = line
  const next = text.indexOf('\n', claim.quantity.end)
  if (next >= 0 && end > next) end = next
  // "accuracy (99.9%)" whole, or the number alone where more stands in the brackets.
  if (text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')) {
    if (text[end] === ')') end++
    else start = Math.max(start, text.lastIndexOf('(', end) + 1)
  }
  while (start < end && /[\s,;:.]/.test(text[start]!)) start++
  while (end > start && /[\s,;:.]/.test(text[end - 1]!)) end--
  return { start, end }
}
