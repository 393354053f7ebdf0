/** What the command line prints as JSON. Lines and columns count from 1, offsets and columns in UTF-16 units. */
import { type Claim, claimsOf } from '../claims/claims.ts'
import type { Finding } from '../lint/index.ts'
import type { Position } from '../lint/position.ts'
import { timeOf, timeOfAll } from '../speech/time.ts'
import { type PlacedStory, spanIn } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import { spokenIn } from '../story/spoken.ts'
import type { Analysis } from './analysis.ts'

interface Place {
  readonly start: Position
  /** Exclusive. */
  readonly end: Position
}

/** Where a span of the file stands; `by` is added to spans that count from elsewhere. */
export const placeOf = ({ start, end }: Span, { at }: Analysis, by = 0): Place => ({
  start: at(start + by),
  end: at(end + by),
})

/** Tenths of a second are more than anybody can measure. */
const rounded = (seconds: number): number => Math.round(seconds * 10) / 10

const times = ({ words, seconds, low, high }: { words: number; seconds: number; low: number; high: number }) => ({
  words,
  seconds: rounded(seconds),
  low: rounded(low),
  high: rounded(high),
})

export const lintReport = (analysis: Analysis) => ({
  path: analysis.path,
  findings: analysis.findings.map((finding) => findingReport(finding, analysis)),
  stories: storiesReport(analysis),
})

/** The four figures are of all that would be said in the file, in a story or not. */
export const timeReport = (analysis: Analysis, speakingRate: number | undefined) => ({
  path: analysis.path,
  ...times(timeOfAll(spokenIn(analysis.script), speakingRate)),
  stories: storiesReport(analysis, speakingRate),
})

function findingReport({ rule, severity, message, role, span, related, fixes }: Finding, analysis: Analysis) {
  const [fix] = fixes
  return {
    rule,
    severity,
    message,
    ...(role !== undefined && { role }),
    ...placeOf(span, analysis),
    ...(related.length > 0 && {
      related: related.map((other) => ({ ...placeOf(other.span, analysis), message: other.message })),
    }),
    ...(fix && {
      fix: {
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map((edit) => ({ ...placeOf(edit.span, analysis), text: edit.text })),
      },
    }),
  }
}

/** Templates are nothing to say. */
const storiesReport = (analysis: Analysis, speakingRate = analysis.config.speakingRate) =>
  analysis.script.stories
    .filter(({ story }) => !story.template)
    .map((placed) => storyReport(placed, analysis, speakingRate))

function storyReport({ at, story }: PlacedStory, analysis: Analysis, speakingRate: number | undefined) {
  const time = timeOf(story, speakingRate)
  return {
    title: story.title,
    kind: story.kind.id,
    ...placeOf({ start: 0, end: story.text.length }, analysis, at),
    ...times(time),
    parts: story.parts.flatMap((part) =>
      [part.role, ...part.also].map((role) => ({
        role,
        ...placeOf(part, analysis, at),
        seconds: rounded(time.parts.get(part)?.seconds ?? 0),
      })),
    ),
    claims: claimsOf(story).map((claim) => claimReport(claim, analysis, at)),
  }
}

const claimReport = ({ text, span, evidence }: Claim, analysis: Analysis, at: number) => ({
  text,
  ...placeOf(span, analysis, at),
  evidence: evidence.map(({ code, sentence, start, end }) => ({
    code,
    text: sentence.text.slice(start, end),
    ...placeOf(spanIn(sentence, start, end), analysis, at),
  })),
})
