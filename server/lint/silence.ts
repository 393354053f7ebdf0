/** Silencing comments: `<!-- star-stories-disable-next-line RULE -->`, `-disable`, `-enable`; without a rule they mean all. */
import type { Script } from '../story/script.ts'
import type { Span } from '../story/span.ts'

/** A stretch of the file where some rules, or all, keep still. */
export interface Silence extends Span {
  /** Empty for all. */
  readonly rules: readonly string[]
}

/** The stretches that the comments of `script` silence. */
export function silences({ text, directives }: Script): readonly Silence[] {
  const found: Silence[] = []
  const open: { rules: readonly string[]; start: number }[] = []
  for (const { action, rules, span } of directives) {
    if (action === 'disable-next-line') found.push({ rules, ...nextLine(text, span.end) })
    else if (action === 'disable') open.push({ rules, start: span.end })
    else {
      // "enable" without names ends every silence, with names those of these rules.
      for (const each of open.splice(0)) {
        const still = rules.length === 0 ? [] : each.rules.filter((rule) => !rules.includes(rule))
        if (rules.length > 0 && each.rules.length === 0) open.push(each)
        else found.push({ ...each, end: span.start })
        if (still.length > 0) open.push({ rules: still, start: span.start })
      }
    }
  }
  return [...found, ...open.map(({ rules, start }) => ({ rules, start, end: text.length }))]
}

/** The first line with something on it after `from`. */
function nextLine(text: string, from: number): Span {
  let start = text.indexOf('\n', from) + 1
  if (start === 0) return { start: text.length, end: text.length }
  for (;;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim() !== '' || newline < 0) return { start, end }
    start = newline + 1
  }
}

export const isSilenced = (
  { rule, span }: { readonly rule: string; readonly span: Span },
  silences: readonly Silence[],
): boolean =>
  silences.some(
    ({ rules, start, end }) =>
      start <= span.start && span.start < Math.max(end, start + 1) && (rules.length === 0 || rules.includes(rule)),
  )
