import type { OwnSession } from '@trivselsrum/contracts/account'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { formatMoment } from '@/lib/format'
import { endOtherSessionsAction, endSessionAction } from './account.actions'

/** Where one is signed in, and the way out of each. */
export async function Devices({ sessions, total }: { sessions: OwnSession[]; total: number }) {
  const [t, language] = [await getTranslations('devices'), await getLocale()]
  const nameOf = ({ browser, system }: OwnSession) => {
    if (browser && system) return t('browserOn', { browser, system })
    return browser ?? system ?? t('unknown')
  }
  return (
    <section className="card grid gap-5">
      <h2>{t('title')}</h2>
      <p className="text-ink-soft">{t('detail')}</p>
      <ul className="grid">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
          >
            <div>
              <p className="font-semibold">
                {nameOf(session)}
                {session.isThis && ` · ${t('this')}`}
              </p>
              <p className="text-[0.95rem] text-ink-soft">
                {t('used', { moment: formatMoment(session.usedAt, language) })}
                <br />
                {t('began', { moment: formatMoment(session.createdAt, language) })}
              </p>
            </div>
            {!session.isThis && (
              <ActionForm action={endSessionAction.bind(null, session.id)}>
                <SubmitButton look="quiet">{t('end')}</SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {total > sessions.length && <p className="text-ink-soft">{t('more', { count: total - sessions.length })}</p>}
      {total > 1 && (
        <ActionForm action={endOtherSessionsAction}>
          <div>
            <SubmitButton look="quiet">{t('endOthers')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}
