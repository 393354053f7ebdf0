/** The rules page, and the table of rules in the README, made from the rules. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../server/rules/index.ts'
import { rulePage } from '../server/rules/page.ts'
import { root } from './setup.mjs'

const table = (hrefOf: (id: string) => string): string =>
  [
    '| rule | level | what it asks for |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, severity, message }) => `| [${id}](${hrefOf(id)}) | ${severity} | ${message.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n')

const page = (): string => `# Rules

<!-- Made from the rules by \`npm run generate\`. -->

Each rule speaks of the text alone: what somebody listening would ask. Change how loudly one speaks, or turn it off, in the
settings (\`starStories.rules\`), in \`.star-stories.json\`, or in one place with
\`<!-- star-stories-disable-next-line RULE -->\`.

${table((id) => `#${id}`)}

${rules.map(rulePage).join('\n\n')}
`

const between = /(?<=<!-- rules -->\n)[\s\S]*?(?=<!-- \/rules -->)/

/** By path from the root, as text. The README's table stands between \`<!-- rules -->\` and \`<!-- /rules -->\`. */
export function ruleFiles(): Record<string, string> {
  const path = join(root, 'README.md')
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return {
    'server/rules/README.md': page(),
    ...(between.test(readme) && {
      'README.md': readme.replace(between, () => `\n${table((id) => `server/rules/README.md#${id}`)}\n\n`),
    }),
  }
}
