import type { Round } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ButtonLink } from '@/components/button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { PageHeader } from '@/components/page-header'
import { ProgressBar } from '@/components/progress-bar'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { formatDate, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { closeRoundAction, takeBackAction } from './round.actions'
import { VoidRound } from './void-round'

/** An open round: how far it has come and the next step, one at a time: answer, hand in, close. */
export async function OpenRound({ company, round }: { company: string; round: Round }) {
  const [t, language] = [await getTranslations('openRound'), await getLocale()]
  const promise = await getTranslations('promise')
  const { quarter, progress, can } = round
  const shown = { company, quarter, round: round.id }
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.rounds(company)}>{t('rounds')}</Link> ·{' '}
            {t('openedBy', { name: round.openedBy, date: formatDate(round.openedAt, language) })}
          </>
        }
        title={formatQuarter(quarter, language)}
      />
      <section className="card grid gap-5" aria-labelledby="state">
        <h2 id="state">{progress.isHandedIn ? t('handedInTitle') : t('answeringTitle')}</h2>
        {progress.isHandedIn ? (
          <p>{t('handedInDetail')}</p>
        ) : (
          <>
            <ProgressBar
              value={progress.answered}
              max={progress.of}
              label={t('progress', { answered: progress.answered, of: progress.of })}
            />
            <p className="text-ink-soft">{t('answeringDetail')}</p>
          </>
        )}
        {!can.answer && <p className="text-ink-soft">{t('notYours')}</p>}
        <div className="flex flex-wrap gap-3">
          {can.answer && !progress.isHandedIn && (
            <ButtonLink href={paths.sheet(company, quarter)}>
              {progress.answered ? t('continue') : t('begin')}
            </ButtonLink>
          )}
          {can.close && progress.isHandedIn && (
            <ConfirmDialog trigger={t('close')} title={t('closeTitle')} detail={t('closeDetail')} cancel={t('notYet')}>
              <ActionForm action={closeRoundAction.bind(null, shown)} idempotencyKey={crypto.randomUUID()}>
                <SubmitButton>{t('closeConfirm')}</SubmitButton>
              </ActionForm>
            </ConfirmDialog>
          )}
          {can.answer && progress.isHandedIn && (
            <ActionForm action={takeBackAction.bind(null, shown)}>
              <SubmitButton look="quiet">{t('takeBack')}</SubmitButton>
            </ActionForm>
          )}
        </div>
        <SeenBy>{promise(round.mode)}</SeenBy>
      </section>
      {can.void && <VoidRound shown={shown} />}
    </div>
  )
}
