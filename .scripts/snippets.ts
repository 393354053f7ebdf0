/** The snippets of the extension, made from the kinds. */
import { kinds } from '../server/kinds/index.ts'
import { snippetsOf } from '../server/kinds/snippets.ts'

/** By path from the root, as values to write as JSON. */
export const snippetFiles = (): Record<string, unknown> => ({ 'snippets/star-stories.json': snippetsOf(kinds) })
