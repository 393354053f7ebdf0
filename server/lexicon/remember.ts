/** What is true of words alone, read once. */

/** How many texts are remembered at least: the sentences of a few answers, so that typing in one reads one sentence anew. */
const most = 1000

/**
 * `make(text)`, the same object for the same text. A keystroke makes new objects of a whole story, and all its sentences but
 * one are as they were: what is true of the words alone is read once. The texts that were not asked for lately are forgotten.
 */
export function rememberTexts<Made>(make: (text: string) => Made): (text: string) => Made {
  let recent = new Map<string, { readonly made: Made }>()
  let older = recent
  return (text) => {
    let known = recent.get(text)
    if (!known) {
      known = older.get(text) ?? { made: make(text) }
      if (recent.size >= most) {
        older = recent
        recent = new Map()
      }
      recent.set(text, known)
    }
    return known.made
  }
}

/** Every place of a pattern (flag g) in a text, looked for once. */
export const placesOf = (pattern: RegExp): ((text: string) => readonly RegExpExecArray[]) =>
  rememberTexts((text) => [...text.matchAll(pattern)])
