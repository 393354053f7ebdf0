/** Which question comes next. */
import type { WorkspaceInfo, WorkspaceStory } from '../protocol.ts'
import { keyOf } from '../views/nodes.ts'
import type { Memory } from './memory.ts'

export interface Drawn {
  readonly text: string
  /** The story that answers it; undefined where there is none yet. */
  readonly story: WorkspaceStory | undefined
}

/** Own questions, stories by their titles, and the question bank of every kind that has a story. None twice. */
export function questionsOf({ stories, questions, kinds }: WorkspaceInfo): Drawn[] {
  const all = new Map<string, Drawn>()
  const add = (text: string, story: WorkspaceStory | undefined) => {
    const key = keyOf({ title: text })
    if (text.trim() !== '' && !all.get(key)?.story) all.set(key, { text, story })
  }
  for (const { text, story } of questions) add(text, story === undefined ? undefined : stories[story])
  for (const story of stories) add(story.question ?? story.title, story)
  for (const kind of kinds) for (const text of kind.questions) add(text, stories[kind.stories[0] ?? -1])
  return [...all.values()]
}

/**
 * One of those rehearsed longest ago, where never is longest of all; own questions before those of the bank alone.
 *
 * @param random from 0 to 1, without 1
 * @param not what was asked just now
 */
export function draw(questions: readonly Drawn[], memory: Memory, random: number, not?: string): Drawn | undefined {
  const others = questions.filter(({ text }) => text !== not)
  const from = others.length > 0 ? others : questions
  const told = from.filter(({ story }) => story !== undefined)
  const pool = told.length > 0 ? told : from
  const last = ({ text }: Drawn) => memory[keyOf({ title: text })]?.last ?? 0
  const sorted = [...pool].sort((one, two) => last(one) - last(two))
  const oldest = sorted.filter((each) => last(each) === last(sorted[0]!))
  const candidates = oldest.length > 1 ? oldest : sorted.slice(0, Math.max(1, Math.ceil(sorted.length / 3)))
  return candidates[Math.floor(random * candidates.length)]
}
