import type { Discussion } from '@trivselsrum/contracts/discussions'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ButtonLink } from '@/components/button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { paths } from '@/lib/paths'
import { concludeAction, removeAction } from './discussion.actions'
import { partsOf } from './discussion-parts'
import { DiscussionRecord } from './discussion-record'

interface Props {
  company: string
  discussion: Discussion
}

/** A draft: how far it has come, all points as they stand, and at the end the conclusion. */
export async function DraftDiscussion({ company, discussion }: Props) {
  const t = await getTranslations('discussion')
  const { year } = discussion
  const parts = await partsOf(discussion)
  const next = parts.find(({ isMissing }) => isMissing)
  const missing = parts.filter(({ isMissing }) => isMissing).length
  return (
    <div className="grid max-w-4xl gap-7">
      <PageHeader
        above={<Link href={paths.discussions(company)}>{t('all')}</Link>}
        title={t('title', { year: String(year) })}
        action={
          next && (
            <ButtonLink href={paths.discussionPart(company, year, next.id)}>
              {t('goOn', { part: next.title })}
            </ButtonLink>
          )
        }
      />
      <div className="grid gap-2">
        <p>{t('draftLead')}</p>
        <p className="font-semibold">{t('progress', { count: missing })}</p>
        <SeenBy>{t('seenBy')}</SeenBy>
      </div>
      <DiscussionRecord company={company} discussion={discussion} />
      <Conclusion company={company} discussion={discussion} />
      <Removal company={company} discussion={discussion} />
    </div>
  )
}

async function Conclusion({ company, discussion: { id, year, draft } }: Props) {
  const t = await getTranslations('discussion')
  const missing = draft?.missing ?? []
  const shown = { company, year, discussion: id }
  return (
    <section className="card grid justify-items-start gap-4" aria-labelledby="conclusion">
      <h2 id="conclusion">{t('conclude')}</h2>
      {missing.length > 0 ? (
        <>
          <p>{t('notReady')}</p>
          <ul className="grid gap-1 pl-5">
            {missing.map((need) => (
              <li key={need} className="list-disc">
                {t(`needs.${need}`)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{t('ready')}</p>
          <ConfirmDialog
            trigger={t('conclude')}
            title={t('concludeTitle')}
            detail={t('concludeDetail')}
            cancel={t('notYet')}
          >
            <ActionForm action={concludeAction.bind(null, shown)} idempotencyKey={crypto.randomUUID()}>
              <SubmitButton>{t('concludeConfirm')}</SubmitButton>
            </ActionForm>
          </ConfirmDialog>
        </>
      )}
    </section>
  )
}

async function Removal({ company, discussion: { id, year } }: Props) {
  const t = await getTranslations('discussion')
  return (
    <details className="text-[0.98rem] print:hidden">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('remove')}</summary>
      <div className="card mt-3 grid gap-4">
        <p>{t('removeDetail')}</p>
        <ActionForm action={removeAction.bind(null, { company, year, discussion: id })}>
          <SubmitButton look="grave">{t('removeConfirm')}</SubmitButton>
        </ActionForm>
      </div>
    </details>
  )
}
