/** The web client's only readers of the environment; read at each call, since one build serves every installation. */
export function apiUrl(): string {
  return process.env.API_URL ?? 'http://127.0.0.1:3000'
}

/** Where people reach the product; for what is read outside of it, such as a file that was saved. */
export function publicUrl(): string {
  return process.env.PUBLIC_URL ?? 'http://localhost:3000'
}

/** Whether the product is reached over https, so that cookies carry the prefix that demands it. */
export function isSecure(): boolean {
  return (process.env.PUBLIC_URL ?? '').startsWith('https:')
}
