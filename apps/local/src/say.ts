/** One line of progress, for the person who waits. */
export function say(line: string) {
  process.stderr.write(`· ${line}\n`)
}
