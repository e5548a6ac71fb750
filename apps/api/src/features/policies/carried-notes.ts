import { PolicyBox, policyNoteLimit } from '@trivselsrum/contracts/policies'

/** A note of a workshop, in the box it was written in. */
interface Written {
  box: string
  text: string
}

/** The line break that stands between two notes. */
const BREAK = '\n'

/**
 * What a policy takes over from a workshop: what was written in boxes of the same name, in its order, a line for each
 * note. What is longer than a box can be ends after the last note that fits whole.
 */
export function carriedNotes(written: readonly Written[]): { box: PolicyBox; text: string }[] {
  return PolicyBox.options.flatMap((box) => {
    const notes = written.filter((note) => note.box === box).map(({ text }) => text)
    let text = ''
    for (const note of notes) {
      const longer = text ? `${text}${BREAK}${note}` : note
      if (longer.length > policyNoteLimit) break
      text = longer
    }
    return text ? [{ box, text }] : []
  })
}
