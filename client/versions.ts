/**
 * Quick fixes that are refused once the text has moved on. The editor applies an edit without looking at the version it was
 * made for, so the edit is handed out only when it is wanted, and only for the text it was made for.
 */

interface Versioned {
  readonly version: number
}
interface Action {
  edit?: unknown
}

export function createVersionGuard(refuse: () => void) {
  const held = new WeakMap<object, { readonly edit: unknown; readonly document: Versioned; readonly version: number }>()
  return {
    /** Takes the edits out of `actions`; they were made for `document` at `version`. */
    hold<A extends object>(actions: readonly A[], document: Versioned, version: number): A[] {
      for (const action of actions as readonly (A & Action)[]) {
        if (!action.edit) continue
        held.set(action, { edit: action.edit, document, version })
        delete action.edit
      }
      return [...actions]
    },
    /** Puts the edit of an action back, unless its document has changed. */
    release<A extends object>(action: A): A {
      const known = held.get(action)
      if (!known) return action
      if (known.document.version === known.version) (action as Action).edit = known.edit
      else refuse()
      return action
    },
  }
}
