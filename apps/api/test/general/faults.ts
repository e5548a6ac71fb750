/** What a general test finds, as it finds it: whoever only asks whether there is anything stops at the first. */
export type Faults = AsyncGenerator<string>

/** Everything that is found, each once. */
export async function allOf(faults: Faults): Promise<string[]> {
  const found = new Set<string>()
  for await (const fault of faults) found.add(fault)
  return [...found]
}

/** Whether anything is found; what comes after the first is not looked for. */
export async function isAnyFound(faults: Faults): Promise<boolean> {
  for await (const _ of faults) return true
  return false
}

/** What was found by something that looks for all at once. */
export async function* each(found: Promise<readonly string[]>): Faults {
  yield* await found
}
