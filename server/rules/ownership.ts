/** The one judgement behind `vague-ownership` and `passive-action`: whose deeds the account tells. */
import { type Sentence, type Story, sentencesOf } from '../story/script.ts'
import { isOthersDeed, isOwnDeed, isPassive } from './agency.ts'
import { isSaid } from './sentence.ts'

export interface Unowned {
  /** The first sentence that tells somebody's deed. */
  readonly first: Sentence
  readonly doer: 'others' | 'nobody'
}

const remembered = new WeakMap<Story, Unowned | undefined>()

/** Set when the action (of an unlabelled story the whole account) tells deeds and none of the speaker's. */
export function unowned(story: Story): Unowned | undefined {
  if (!remembered.has(story)) remembered.set(story, judge(story))
  return remembered.get(story)
}

/** Answers that tell no experience. */
const untold = new Set(['knowledge', 'pitch'])

function judge(story: Story): Unowned | undefined {
  const labelled = story.layout === 'labelled'
  if (!labelled && untold.has(story.kind.id)) return undefined
  const account = (labelled ? sentencesOf(story, 'action') : story.sentences).filter(isSaid)
  if (account.length === 0 || account.some(isOwnDeed)) return undefined
  const others = account.filter(isOthersDeed)
  const passives = account.filter((sentence) => isPassive(sentence) && !others.includes(sentence))
  const deeds = others.length + passives.length
  if (deeds < (labelled ? Math.min(2, account.length) : 3) || deeds * 2 < account.length) return undefined
  const first = account.find((sentence) => others.includes(sentence) || passives.includes(sentence))!
  return { first, doer: passives.length > others.length ? 'nobody' : 'others' }
}
