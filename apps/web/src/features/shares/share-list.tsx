import type { Share, ShareOpens } from '@trivselsrum/contracts/shares'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { formatDate } from '@/lib/format'
import { revokeShareAction } from './share.actions'

interface ShareListProps {
  company: string
  opens: ShareOpens
  shares: Share[]
}

/** The links to one thing: where each hangs, how often it was opened, until when it is good, and how to end it at once. */
export async function ShareList({ company, opens, shares }: ShareListProps) {
  const t = await getTranslations('shares')
  return (
    <ul aria-label={t('list')}>
      {shares.map((share) => (
        <li
          key={share.id}
          className="grid gap-x-6 gap-y-2 border-line py-4 not-first:border-t sm:grid-cols-[1fr_auto] sm:items-start"
        >
          <Facts share={share} />
          {share.state === 'good' && (
            <details>
              <summary className="min-h-8 text-brand underline underline-offset-3">{t('end')}</summary>
              <ActionForm
                action={revokeShareAction.bind(null, { company, share: share.id })}
                className="grid max-w-64 gap-2 pt-2"
              >
                <p className="text-[0.95rem] text-ink-soft">{t(`endDetail.${opens}`)}</p>
                <SubmitButton look="grave">{t('endNow')}</SubmitButton>
              </ActionForm>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

async function Facts({ share }: { share: Share }) {
  const [t, language] = [await getTranslations('shares'), await getLocale()]
  const { label, department, openings, expiresAt, state, hasPasscode } = share
  const facts = [
    ...(department ? [t('countsFor', { department })] : []),
    t('openings', { openings }),
    ...(hasPasscode ? [t('hasPasscode')] : []),
  ]
  return (
    <div className="grid gap-1">
      <h3 className="font-sans text-[1.05rem] font-semibold tracking-normal">
        <bdi>{label}</bdi>
      </h3>
      <p className="text-[0.95rem] text-ink-soft">{facts.join(' · ')}</p>
      <p className={`text-[0.95rem] ${state === 'good' ? 'text-ink-soft' : 'font-semibold text-accent'}`}>
        {t(`state.${state}`, { date: formatDate(expiresAt, language) })}
      </p>
    </div>
  )
}
