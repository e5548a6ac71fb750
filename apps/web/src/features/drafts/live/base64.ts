/** How many bytes are turned to letters at a time: a call takes only so many arguments. */
const PART = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let start = 0; start < bytes.length; start += PART)
    letters += String.fromCharCode(...bytes.subarray(start, start + PART))
  return btoa(letters)
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
