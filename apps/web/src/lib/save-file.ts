/** Hands a file to the browser to keep, under a name. Nothing is sent: it is there already. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Not at once: a browser begins to read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
