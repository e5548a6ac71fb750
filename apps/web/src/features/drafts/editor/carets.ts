interface Person {
  name?: unknown
  colour?: unknown
}

/** Where somebody else's cursor is: a line with their name above it. Colours are classes: pages allow no styles of their own. */
export function caretOf({ name, colour }: Person): HTMLElement {
  const caret = document.createElement('span')
  caret.className = `caret caret-${Number(colour) || 1}`
  const label = document.createElement('span')
  label.className = 'caret-name'
  label.textContent = String(name ?? '')
  caret.append(label)
  return caret
}

/** What somebody else has selected. */
export function selectionOf({ colour }: Person) {
  return { class: `caret-selection caret-${Number(colour) || 1}` }
}
