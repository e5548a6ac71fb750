import type { SecondFactor } from '@trivselsrum/contracts/second-factor'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'

const told = ['name', 'password', 'device', 'devices', 'app-removed', 'passkey-added', 'passkey-removed'] as const

interface AccountNewsProps {
  /** What was just done, as it stands in the address. */
  done: unknown
  secondFactor: SecondFactor
}

/** What was just done, and what somebody was sent here for. */
export async function AccountNews({ done, secondFactor }: AccountNewsProps) {
  const t = await getTranslations('accountNews')
  const { app, passkeys, requiredBy } = secondFactor
  const isNeeded = requiredBy.length > 0 && !app && passkeys.length === 0
  const news = told.find((name) => name === done)
  return (
    <>
      {isNeeded && (
        <Notice tone="trouble" title={t('neededTitle')}>
          <p>{t('needed', { companies: requiredBy.join(', ') })}</p>
        </Notice>
      )}
      {news && (
        <div role="status">
          <Notice>
            <p>{t(`done.${news}`)}</p>
          </Notice>
        </div>
      )}
    </>
  )
}
