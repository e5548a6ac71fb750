/** What the element of a note is found by. */
export const noteId = (note: string) => `note-${note}`
