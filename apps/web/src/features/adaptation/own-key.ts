/** The id of something that a company adds itself. Made in the browser too, also where the line to it is not encrypted. */
export function ownKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
