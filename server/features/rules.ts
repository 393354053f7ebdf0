/** What a person sees of a rule. */
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

function fenced(example: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...example.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${fence}text\n${example.replace(/^\n+|\s+$/g, '')}\n${fence}`
}
