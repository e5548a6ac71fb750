import type { Config } from '../../config.ts'

/** What is shared: the page of the web client that exchanges the token and forgets it. */
export function shareAddress({ publicUrl }: Pick<Config, 'publicUrl'>, token: string): string {
  return new URL(`/s/${token}`, publicUrl).href
}
