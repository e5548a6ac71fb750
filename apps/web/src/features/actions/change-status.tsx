import type { Action, ActionStatus } from '@trivselsrum/contracts/actions'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { formatDate } from '@/lib/format'
import { changeStatusAction } from './action.actions'
import { DropForm } from './drop-form'

/** Where an action can go from where it is; what is usual first. Dropping it is apart, since it asks for a reason. */
const ways = {
  planned: [
    { to: 'underway', verb: 'begin' },
    { to: 'done', verb: 'finish' },
  ],
  underway: [
    { to: 'done', verb: 'finish' },
    { to: 'planned', verb: 'putBack' },
  ],
  done: [{ to: 'underway', verb: 'takeUp' }],
  dropped: [
    { to: 'underway', verb: 'takeUp' },
    { to: 'planned', verb: 'planAgain' },
  ],
} as const satisfies Record<ActionStatus, { to: ActionStatus; verb: string }[]>

/** How far an action has come, and the next step with it in one press. */
export async function ChangeStatus({ company, action }: { company: string; action: Action }) {
  const [t, language] = [await getTranslations('actionStatus'), await getLocale()]
  const plan = await getTranslations('plan')
  const { id, status, statusSince, dropReason, version, can } = action
  const shown = { company, action: id, version }
  const isOpen = status === 'planned' || status === 'underway'
  return (
    <section className="card grid gap-4" aria-labelledby="status">
      <div className="grid gap-1">
        <h2 id="status" className="font-sans text-base font-normal tracking-normal text-ink-soft">
          {t('title')}
        </h2>
        <p className="font-serif text-[1.7rem]/tight font-medium text-brand">{plan(`status.${status}`)}</p>
        <p className="text-[0.95rem] text-ink-soft">{t('since', { date: formatDate(statusSince, language) })}</p>
        {dropReason && <p className="whitespace-pre-line">{dropReason}</p>}
      </div>
      {can.changeStatus && (
        <>
          <div className="flex flex-wrap gap-3 print:hidden">
            {ways[status].map(({ to, verb }, index) => (
              <ActionForm key={to} action={changeStatusAction.bind(null, { ...shown, status: to })}>
                <SubmitButton look={index === 0 && isOpen ? 'primary' : 'quiet'}>{t(`do.${verb}`)}</SubmitButton>
              </ActionForm>
            ))}
          </div>
          {status !== 'dropped' && (
            <DropForm
              action={changeStatusAction.bind(null, { ...shown, status: 'dropped' })}
              words={{
                fold: t('drop'),
                reason: t('reason'),
                reasonHint: t('reasonHint'),
                submit: t('dropSubmit'),
              }}
            />
          )}
        </>
      )}
    </section>
  )
}
