// What is written on a device and may not have reached the server yet: in databases of the browser, one for each draft and
// member, named here, so that signing out can take them along without knowing what is in them.

const PREFIX = 'draft '

/** The name of what a member has of a draft on this device. */
export function keptName(member: string, policy: string, edition: string): string {
  return `${PREFIX}${member} ${policy} ${edition}`
}

/** Says whether something in it is not known to be on the server; kept where closing the tab cannot outrun it. */
export function markUnsaved(name: string, isUnsaved: boolean): void {
  try {
    if (isUnsaved) localStorage.setItem(`unsaved ${name}`, '1')
    else localStorage.removeItem(`unsaved ${name}`)
  } catch {
    // A browser that keeps nothing has nothing to forget either.
  }
}

export function isUnsaved(name: string): boolean {
  try {
    return localStorage.getItem(`unsaved ${name}`) !== null
  } catch {
    return false
  }
}

/**
 * What was written in the last moment before a page was left, as text: the database may not have had the time. Read, it is
 * taken away.
 */
export function takeLastWords(name: string): string | null {
  const words = localStorage.getItem(`last ${name}`)
  localStorage.removeItem(`last ${name}`)
  return words
}

export function keepLastWords(name: string, words: string): void {
  try {
    localStorage.setItem(`last ${name}`, words)
  } catch {
    // There is no room for so much: the database has most likely taken it.
  }
}

/** What this device has, of all its drafts; nothing where a browser does not say. */
async function keptNames(): Promise<string[]> {
  const all = await Promise.resolve()
    .then(() => indexedDB.databases())
    .catch(() => [])
  return all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []))
}

/** What a member has of earlier editions of a policy. */
export async function keptOfOthers(member: string, policy: string, edition: string): Promise<string[]> {
  const own = keptName(member, policy, edition)
  return (await keptNames()).filter((name) => name.startsWith(keptName(member, policy, '')) && name !== own)
}

export function forget(name: string): void {
  markUnsaved(name, false)
  takeLastWords(name)
  indexedDB.deleteDatabase(name)
}

/** For whoever signs out of a device that others use: what the server has need not lie here. */
export async function forgetSaved(): Promise<void> {
  for (const name of await keptNames()) if (!isUnsaved(name)) forget(name)
}
