/** The numbers of a file on one sheet: what to know by heart before somebody asks. */
import type { Script } from '../story/script.ts'
import { spanIn } from '../story/script.ts'
import { type Span, shift } from '../story/span.ts'
import { askFor } from './ask.ts'
import { type Claim, type Code, claimsOf, isJustified } from './claims.ts'

/** What each kind of evidence is, as a reader would name it. */
export const evidenceNames: Readonly<Record<Code, string>> = {
  A: 'where it was measured',
  B: 'what it is compared with',
  C: 'over which period or cases',
  D: 'which error costs more',
  E: 'how rare the cases are',
  F: 'how sure it is',
  G: 'how it was counted',
  H: 'what it meant for the business',
  I: 'what it does not show',
}

/** One claim. Spans are UTF-16 offsets in the file. */
export interface SheetRow {
  /** The words of the claim: “fell by 80%”. */
  readonly text: string
  readonly span: Span
  /** The number alone, as written. */
  readonly value: string
  /** The metric or the thing changed; empty where the sentence names none. */
  readonly subject: string
  readonly kind: Claim['kind']
  /** The story's title, and the role of the part it stands in. */
  readonly story: string
  readonly part: string | undefined
  readonly evidence: readonly {
    readonly code: Code
    readonly name: string
    readonly text: string
    readonly span: Span
  }[]
  /** Kinds of evidence any one of which would back it; empty where one is there. */
  readonly missing: readonly { readonly code: Code; readonly name: string }[]
  /** What a listener would ask; undefined for a number that is backed. */
  readonly question: string | undefined
}

/** Every claim of the file, in order, with the evidence found and what is lacking. */
export const numbersSheet = (script: Script): readonly SheetRow[] =>
  script.stories.flatMap(({ at, story }) =>
    claimsOf(story).map((claim): SheetRow => {
      const { text, span, quantity, from, subject, kind, part, sentence } = claim
      return {
        text,
        span: shift(span, at),
        value: sentence.text.slice((from ?? quantity).start, quantity.end),
        subject: subject.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''),
        kind,
        story: story.title,
        part: part?.role,
        evidence: claim.evidence.map((each) => ({
          code: each.code,
          name: evidenceNames[each.code],
          text: each.sentence.text.slice(each.start, each.end),
          span: shift(spanIn(each.sentence, each.start, each.end), at),
        })),
        missing: claim.missing.map((code) => ({ code, name: evidenceNames[code] })),
        question: isJustified(claim) ? undefined : askFor(claim),
      }
    }),
  )
