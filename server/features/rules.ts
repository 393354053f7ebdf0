/** What a person sees of a rule. */
import { fenced } from '../rules/page.ts'
import type { Rule } from '../rules/rule.ts'
import type { ClientFacts } from './view.ts'

/** The address of a rule's page; undefined where nobody said where the pages live. */
export const pageOf = ({ rulesPage }: ClientFacts, rule: string): string | undefined =>
  rulesPage && `${rulesPage}#${rule}`

/** Why, what instead, and the first example that is flagged; markdown. */
export function explain({ why, instead, examples }: Rule): string {
  const example = examples.find((each) => /^\s*\^+/m.test(each))
  return [why, `**Instead:** ${instead}`, ...(example ? [fenced(example)] : [])].join('\n\n')
}
