/** All kinds, the most specific first: where a question could belong to two, the earlier one wins. */
import { behavioural } from './behavioural.ts'
import { classicMl } from './classic-ml.ts'
import { conflict } from './conflict.ts'
import { debugging } from './debugging.ts'
import { failure } from './failure.ts'
import { genaiSystem } from './genai-system.ts'
import { healthcare } from './healthcare.ts'
import type { Kind } from './kind.ts'
import { knowledge } from './knowledge.ts'
import { leadership } from './leadership.ts'
import { pitch } from './pitch.ts'
import { project } from './project.ts'
import { systemDesign } from './system-design.ts'

export const kinds: readonly Kind[] = [
  pitch,
  failure,
  conflict,
  leadership,
  debugging,
  systemDesign,
  healthcare,
  genaiSystem,
  classicMl,
  project,
  knowledge,
  behavioural,
]

/** What people also call a kind in front matter. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['star', 'behavioural'],
  ['behavioral', 'behavioural'],
  ['ml', 'classic-ml'],
  ['machine-learning', 'classic-ml'],
  ['genai', 'genai-system'],
  ['llm', 'genai-system'],
  ['rag', 'genai-system'],
  ['mistake', 'failure'],
  ['disagreement', 'conflict'],
  ['mentoring', 'leadership'],
  ['incident', 'debugging'],
  ['design', 'system-design'],
  ['introduction', 'pitch'],
  ['intro', 'pitch'],
  ['technical', 'knowledge'],
])

/** The kind of that id, however it is cased or spaced ("System Design"); undefined when there is none. */
export const kindById = (id: string, all: readonly Kind[] = kinds): Kind | undefined => {
  const key = id
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return all.find((kind) => kind.id === key) ?? all.find((kind) => kind.id === aliases.get(key))
}

export { partScaffold, scaffold } from './scaffold.ts'
