/** What is written about a rule: for the rules page and the command line. */
import type { Rule } from './rule.ts'

const isFlagged = (example: string): boolean => /^[ \t]*\^+/m.test(example)

/** One section of markdown: what it asks for, why, what to write instead, every example drawn. */
export function rulePage({ id, severity, message, why, instead, examples }: Rule): string {
  const flagged = examples.filter(isFlagged)
  const clean = examples.filter((example) => !isFlagged(example))
  return [
    `## ${id}`,
    `**${message}** ${severity === 'off' ? 'Off unless you turn it on.' : `Level: ${severity}.`}`,
    why,
    `**Instead:** ${instead}`,
    '**Flagged:**',
    ...flagged.map(fenced),
    '**Not flagged:**',
    ...clean.map(fenced),
  ].join('\n\n')
}

/** An example in a fence that nothing inside it can close. */
export function fenced(example: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...example.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${fence}text\n${example.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '')}\n${fence}`
}
