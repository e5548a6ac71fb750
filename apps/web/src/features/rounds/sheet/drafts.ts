import type { Drafts } from './sheet-store'

/**
 * What is typed into a sheet and not saved yet, kept in this tab until it is: a reload, or a page in between that could
 * not be shown, loses nothing. It goes with the tab, and at once when everything is saved.
 */
export function draftsOf(round: string) {
  const key = `sheet ${round}`
  return {
    /** Empty where a browser keeps nothing, or somebody meddled with it. */
    read: (): Drafts => {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Drafts
      } catch {
        return {}
      }
    },
    keep: (drafts: Drafts) => {
      try {
        if (Object.keys(drafts).length === 0) sessionStorage.removeItem(key)
        else sessionStorage.setItem(key, JSON.stringify(drafts))
      } catch {
        // A browser that keeps nothing: the page itself still has it, and warns before it is left.
      }
    },
  }
}
