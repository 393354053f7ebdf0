/** What to ask of a number that nothing backs, in one sentence and as a blank to fill in. */
import type { Fix } from '../rules/rule.ts'
import type { Story } from '../story/script.ts'
import { type Claim, claimsOf, isJustified } from './claims.ts'

/** The claims of a story that nothing in it backs. One that already carries a blank is left to `placeholder`. */
export const unjustified = (story: Story): readonly Claim[] =>
  claimsOf(story).filter((claim) => !isJustified(claim) && !hasBlank(story, claim))

const hasBlank = (story: Story, { span }: Claim): boolean =>
  /^[^\n]{0,30}_{3,}/.test(story.text.slice(span.end, span.end + 40))

/** Names what would back this very number. */
export function askFor(claim: Claim): string {
  if (claim.kind === 'quality')
    return claim.form === 'metric'
      ? `Say where “${claim.text}” was measured and against what: a test set, a baseline, an earlier value.`
      : `Say on which cases “${claim.text}” was counted, and what it was before.`
  switch (claim.form) {
    case 'change':
    case 'pair':
      return `“${claim.text}” from what? Say the values before and after, over which period, or how it was measured.`
    case 'difference':
      return `“${claim.text}”: how long was it before, over which period, and how was it measured?`
    case 'amount':
      return `“${claim.text}”: over which period, and how was it worked out?`
    default:
      return `“${claim.text}”: over which period was it, and how was it measured?`
  }
}

/** Blanks for the missing kinds of evidence; the writer knows the facts. */
export function blanksFor({ kind, form, span }: Claim): readonly Fix[] {
  const at = { start: span.end, end: span.end }
  const insert = (title: string, text: string): Fix => ({ title, edits: [{ span: at, text }] })
  const measured = insert('Add where it was measured', ' (measured on ___)')
  if (kind === 'quality') return [measured, insert('Add what it is compared with', ' (against ___ before)')]
  const period = insert('Add the period', ' (over ___)')
  return form === 'level' || form === 'metric' || form === 'amount'
    ? [period, insert('Add how it was measured', ' (measured by ___)')]
    : [insert('Add the value before', ' (from ___ before)'), period]
}
