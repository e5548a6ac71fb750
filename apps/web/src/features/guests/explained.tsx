import type { Problem } from '@trivselsrum/contracts/problem'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { saidOf } from '@/lib/refused-state'
import { GuestFoot } from './guest-foot'

/** Why there is nothing here, what to do, and the way for somebody who has answered before. */
export async function Explained({ problem }: { problem: Problem }) {
  const [t, { title, detail }] = [await getTranslations('guest'), await saidOf(problem)]
  return (
    <>
      <h1>{title}</h1>
      <p>{detail}</p>
      <p className="text-ink-soft">
        {t('haveCode')} <a href={paths.receipt()}>{t('toReceipt')}</a>
      </p>
      <GuestFoot />
    </>
  )
}
