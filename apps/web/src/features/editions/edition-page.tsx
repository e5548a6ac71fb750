import type { Edition } from '@trivselsrum/contracts/editions'
import type { Policy } from '@trivselsrum/contracts/policies'
import { PLACEHOLDER, sectionsOf } from '@trivselsrum/toolkit/document/sections'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { Notice } from '@/components/notice'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import { PolicyFrame } from '../policies/policy-frame'
import { DocumentText } from '../texts/document-text'
import { confirmReadingAction, publishEditionAction } from './edition.actions'
import { EditionFacts } from './edition-facts'
import type { EditionNews } from './edition-news'

export interface EditionPageProps {
  company: string
  policy: Policy
  edition: Edition
  /** What was just done to it. */
  news: EditionNews | undefined
}

/** An adopted edition: the text as it was settled, beside it what there is to know and do. */
export async function EditionPage({ company, policy, edition, news }: EditionPageProps) {
  const t = await getTranslations('edition')
  const { record, can } = edition
  return (
    <PolicyFrame
      company={company}
      policy={policy}
      // While a new draft is written, the step of that name is about the draft.
      {...(policy.draft === null && { here: 'adopt' })}
      title={<bdi lang={record.language}>{record.title}</bdi>}
      action={can.publish && <Publish company={company} policy={policy} edition={edition} />}
    >
      {news && <Notice title={t(`news.${news}`)}>{news === 'adopted' && <p>{t('newsAdopted')}</p>}</Notice>}
      <State company={company} policy={policy} edition={edition} />
      <div className="grid items-start gap-6 lg:grid-cols-[1.6fr_1fr]">
        <div className="grid min-w-0 gap-6">
          <Text company={company} policy={policy} edition={edition} />
          <Reading company={company} policy={policy} edition={edition} />
        </div>
        <EditionFacts company={company} policy={policy} edition={edition} />
      </div>
    </PolicyFrame>
  )
}

type Props = Omit<EditionPageProps, 'news'>

/** Whether it holds, said before anybody reads it. */
async function State({ company, policy, edition }: Props) {
  const [t, language] = [await getTranslations('edition'), await getLocale()]
  const { number, adoptedOn, isNewest, retiredAt } = edition
  if (retiredAt) return <Notice title={t('isRetired')} />
  const [newest] = policy.editions
  if (!isNewest && newest)
    return (
      <Notice title={t('isOld')}>
        <p>
          <Link href={paths.edition(company, policy.id, newest.number)}>
            {t('toNewest', { number: newest.number })}
          </Link>
        </p>
      </Notice>
    )
  return <p className="text-ink-soft">{t('inForce', { number, date: formatCalendarDay(adoptedOn, language) })}</p>
}

async function Text({ company, policy, edition: { record, can } }: Props) {
  const t = await getTranslations('edition')
  return (
    <article className="card grid gap-6" aria-label={record.title}>
      {sectionsOf(record.document).map(({ id, heading, blocks }) => {
        const section = sectionName(heading) || record.title
        return (
          <div key={id} className="grid gap-2">
            <DocumentText blocks={blocks} language={record.language} />
            {can.makeActions && (
              <Link
                href={paths.newAction(company, { policy: policy.id, section })}
                aria-label={t('makeActionOf', { section })}
                className="inline-flex min-h-9 w-fit items-center text-[0.95rem] text-brand underline underline-offset-3 print:hidden"
              >
                {t('makeAction')}
              </Link>
            )}
          </div>
        )
      })}
    </article>
  )
}

/** A section as an action that is made from it names it: in one line, and no longer than that may be. */
function sectionName(heading: string): string {
  return heading.replaceAll(PLACEHOLDER, ' ').trim().slice(0, 200)
}

/** After the text: that one has read it. */
async function Reading({ company, policy, edition: { number, can, hasRead } }: Props) {
  const t = await getTranslations('edition')
  if (hasRead) return <Notice title={t('hasRead')} />
  if (!can.confirm) return null
  return (
    <section className="card grid justify-items-start gap-3 print:hidden" aria-labelledby="reading">
      <h2 id="reading">{t('reading')}</h2>
      <p>{t('readingDetail')}</p>
      <ActionForm action={confirmReadingAction.bind(null, { company, policy: policy.id, edition: number })}>
        <SubmitButton>{t('confirm')}</SubmitButton>
      </ActionForm>
      <SeenBy>{t('confirmSeenBy')}</SeenBy>
    </section>
  )
}

async function Publish({ company, policy, edition: { number } }: Props) {
  const t = await getTranslations('edition')
  return (
    <ConfirmDialog trigger={t('publish')} title={t('publishTitle')} detail={t('publishDetail')} cancel={t('notYet')}>
      <ActionForm action={publishEditionAction.bind(null, { company, policy: policy.id, edition: number })}>
        <SubmitButton>{t('publishConfirm')}</SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  )
}
