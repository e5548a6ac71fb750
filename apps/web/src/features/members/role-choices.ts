import { Role } from '@trivselsrum/contracts/values'
import { getTranslations } from 'next-intl/server'

/** The roles in words, the one with least to say first: what somebody is given by mistake should be that. */
export async function roleChoices(): Promise<{ value: Role; text: string }[]> {
  const t = await getTranslations('roles')
  return [...Role.options].reverse().map((role) => ({ value: role, text: t(role) }))
}
