/** Who speaks in a dialogue: the sides that a file's names take, and whether its "A:" is an answer. */
import type { Block } from './blocks.ts'
import type { Speaker } from './labels.ts'
import type { Mark } from './marks.ts'

/** Names, lower case, by the side they take. */
export type Cast = ReadonlyMap<string, Speaker>

/** Stands in the cast for the letter A: capital, so that nobody bears the name. */
const ANSWER = 'A'

/** Gathers who is introduced, and which of two regular speakers asks. */
export function castOf(blocks: readonly Block[]): Cast {
  const cast = new Map<string, Speaker>()
  const turns = new Map<string, { turns: number; questions: number }>()
  let letters = 0
  let answers = 0
  for (const { gist } of blocks) {
    for (const mark of gist.voices) {
      if (mark.type === 'speaker' && mark.introduces !== undefined) cast.set(mark.introduces, mark.speaker)
      else if (mark.type === 'label' && mark.reading.letter) {
        letters++
        if (mark.reading.bare === 'a') answers++
      } else if (mark.type === 'name') {
        const seen = turns.get(mark.who) ?? { turns: 0, questions: 0 }
        seen.turns++
        if (mark.asks) seen.questions++
        turns.set(mark.who, seen)
      }
    }
  }
  // "A:" is an answer where no other letter stands for a part.
  if (letters > 0 && letters === answers) cast.set(ANSWER, 'answerer')
  const regulars = [...turns].filter(([, { turns }]) => turns >= 2)
  if (regulars.length === 2 && !regulars.some(([name]) => cast.has(name))) {
    const share = ([, { turns, questions }]: (typeof regulars)[number]): number => questions / turns
    const [one, two] = regulars.sort((a, b) => share(b) - share(a))
    if (share(one!) >= 0.5 && share(one!) > share(two!)) cast.set(one![0], 'asker').set(two![0], 'answerer')
  }
  return cast
}

/** The side that a mark gives the word to. */
export const sideOf = (mark: Mark, cast: Cast): Speaker | undefined =>
  mark.type === 'label' && mark.reading.letter && mark.reading.bare === 'a' && cast.has(ANSWER)
    ? 'answerer'
    : mark.type === 'speaker'
      ? mark.speaker
      : mark.type === 'name'
        ? cast.get(mark.who.replace(/\s*\(.*/, ''))
        : undefined
