/** Work done once: results are remembered by the very objects they came from, and go when those go. */

/** `make(one, two)`, the same object for the same two. */
export function rememberPairs<One extends object, Two extends object, Made>(
  make: (one: One, two: Two) => Made,
): (one: One, two: Two) => Made {
  const known = new WeakMap<One, { readonly two: Two; readonly made: Made }>()
  return (one, two) => {
    const last = known.get(one)
    if (last?.two === two) return last.made
    const made = make(one, two)
    known.set(one, { two, made })
    return made
  }
}
