/** The one judgement behind `vague-ownership` and `passive-action`: whose deeds the account tells. */
import { type Sentence, type Story, sentencesOf } from '../story/script.ts'
import { pastVerbs } from '../story/voice.ts'
import { isEvent, isOthersDeed, isOwnDeed, isPassive } from './agency.ts'
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

function judge(story: Story): Unowned | undefined {
  const labelled = story.layout === 'labelled'
  const account = (labelled ? sentencesOf(story, 'action') : story.sentences).filter(isSaid)
  if (account.length === 0 || account.some(isOwnDeed)) return undefined
  const told = labelled
    ? account
    : account.filter(
        ({ text }) =>
          (general.has(story.kind.id) ? inPast.test(text) : pastVerbs(text) > 0) && !/\b(?:if|would)\b/i.test(text),
      )
  if (told.length * 2 < account.length) return undefined
  if (!labelled && told.filter(({ text }) => inPast.test(text)).length < 2) return undefined
  const others = told.filter(isOthersDeed)
  const alone = told.filter(
    (sentence) => !others.includes(sentence) && (isPassive(sentence) || (labelled && isEvent(sentence))),
  )
  if (others.length + alone.length < enough(story, account.length)) return undefined
  const first = account.find((sentence) => others.includes(sentence) || alone.includes(sentence))!
  return { first, doer: alone.length > others.length ? 'nobody' : 'others' }
}

/** Answers on a subject rather than on an experience. */
const general: ReadonlySet<string> = new Set(['knowledge', 'pitch'])
/** "was", or a doer and a verb of the past: an adjective like "layered" tells of no time. */
const inPast =
  /\b(?:was|were|had|did|got|came|went|took|made|gave|found|wrote|built|met|sat|ran|sent|put|chose|drew|held|kept|brought|led|bought|sold|spoke|threw)\b|\b(?:we|us|they|team|people|everybody|everyone|colleagues|and I|\w+s|\w+(?:er|or|ist))\s+(?:\w+ly |then |also |all |have |together )*\w{2,}ed\b/i

/** An action is there to tell deeds; an account holds much else, and an answer on a subject may hold no deed at all. */
const enough = ({ layout, kind }: Story, sentences: number): number =>
  layout === 'labelled' ? (sentences <= 3 ? 1 : 2) : general.has(kind.id) ? 3 : 2
