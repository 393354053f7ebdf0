/** Hover: on a label what belongs there, on a number what backs it, on a finding why it is one; where they meet, all. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver'
import { type Claim, isJustified } from '../claims/claims.ts'
import { claimAt } from '../claims/facts.ts'
import { evidenceNames } from '../claims/sheet.ts'
import type { PartSpec } from '../kinds/kind.ts'
import type { Finding } from '../lint/index.ts'
import { rules } from '../rules/index.ts'
import { budgetToTell } from '../speech/budget.ts'
import type { PlacedStory } from '../story/script.ts'
import { type Span, shift } from '../story/span.ts'
import { rangeOf } from './range.ts'
import { explain, pageOf } from './rules.ts'
import { storyInfo } from './stories.ts'
import { aboutPartTime, aboutStory } from './time.ts'
import { holds, storyAt, type View } from './view.ts'

export function provideHover(view: View, { position }: HoverParams): Hover | null {
  const offset = view.document.offsetAt(position)
  const findings = view.findings.filter(({ span }) => holds(span, offset))
  const placed = storyAt(view.script, offset)
  const label = placed && (labelAt(view, placed, offset) ?? headAt(view, placed, offset))
  const number = placed && claimAt([placed], offset)
  const texts = [
    ...(label ? [label.text] : []),
    ...(number ? [aboutClaim(number.claim)] : []),
    ...findings.map((finding) => aboutFinding(view, finding)),
  ]
  const span = findings[0]?.span ?? number?.span ?? label?.span
  return span
    ? {
        contents: { kind: MarkupKind.Markdown, value: texts.join('\n\n---\n\n') },
        range: rangeOf(view.document, span),
      }
    : null
}

function labelAt(view: View, placed: PlacedStory, offset: number): { span: Span; text: string } | undefined {
  const { at, story } = placed
  const index = story.parts.findIndex(({ label }) => holds(label, offset - at))
  const part = story.parts[index]
  if (!part) return undefined
  const specs = story.kind.parts.filter(({ role }) => role === part.role || part.also.includes(role))
  if (specs.length === 0) return undefined
  const info = storyInfo(view, placed).parts[index]!
  const time = !story.template && info.words > 0 ? [aboutPartTime(info)] : []
  return { span: shift(part.label, at), text: [...specs.map((spec) => aboutPart(spec)), ...time].join('\n\n') }
}

/** On the title of a story: how long all of it takes. */
function headAt(view: View, placed: PlacedStory, offset: number): { span: Span; text: string } | undefined {
  const { at, story } = placed
  if (story.template || !holds(story.head, offset - at)) return undefined
  return { span: shift(story.head, at), text: aboutStory(storyInfo(view, placed)) }
}

const aboutPart = ({ title, what, budget, listenFor }: PartSpec): string =>
  [
    `**${title}**${budget ? ` · ${budgetToTell(budget)}` : ''}`,
    what,
    ...(listenFor.length > 0 ? [`Interviewers listen for:\n${listenFor.map((sign) => `- ${sign}`).join('\n')}`] : []),
  ].join('\n\n')

/** What the story says to back a number, and what a listener would still ask. */
function aboutClaim(claim: Claim): string {
  const told = claim.evidence.map(
    ({ code, sentence, start, end }) => `- ${evidenceNames[code]}: “${sentence.text.slice(start, end).trim()}”`,
  )
  const lacking = claim.missing.map((code) => `- ${evidenceNames[code]}`)
  return [
    `**“${claim.text}”** ${isJustified(claim) ? 'is backed in this story.' : 'is not backed in this story yet.'}`,
    ...(told.length > 0 ? [`You say:\n${told.join('\n')}`] : []),
    ...(lacking.length > 0 ? [`Any of these would help:\n${lacking.join('\n')}`] : []),
  ].join('\n\n')
}

/** Editors show the message above the hover by themselves; here stands the reason. */
function aboutFinding({ client }: View, { rule: id, message }: Finding): string {
  const rule = rules.find((each) => each.id === id)
  const page = pageOf(client, id)
  const name = page ? `[${id}](${page})` : `\`${id}\``
  return [`**${rule ? name : message}**`, ...(rule ? [explain(rule)] : [])].join('\n\n')
}
