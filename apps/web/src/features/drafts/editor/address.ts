import { linkAddress } from '@trivselsrum/toolkit/document/bounds'

/** What was typed as the address of a link, as one; `undefined` where it can be none. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim()
  const guesses = [text, /^[^\s@/]+@[^\s@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`]
  const isScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)
  const [found] = guesses.slice(0, isScheme ? 1 : 2).filter((address) => linkAddress.test(address))
  return found && found.length <= 2000 && (isScheme || text.includes('.')) ? found : undefined
}
