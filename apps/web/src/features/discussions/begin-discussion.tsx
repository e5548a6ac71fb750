import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ButtonLink } from '@/components/button'
import { ChoiceForm } from '@/components/choice-form'
import { SubmitButton } from '@/components/submit-button'
import { paths } from '@/lib/paths'
import { beginAction } from './discussion.actions'

interface Props {
  company: string
  /** The years that have none yet, and the current one. */
  free: number[]
  currentYear: number
  draft: number | null
}

/** The one thing to do: go on with the draft there is, else begin this year's. */
export async function BeginDiscussion({ company, free, currentYear, draft }: Props) {
  const t = await getTranslations('discussions')
  if (draft !== null)
    return <ButtonLink href={paths.discussion(company, draft)}>{t('goOn', { year: String(draft) })}</ButtonLink>
  if (!free.includes(currentYear)) return null
  return (
    <ActionForm action={beginAction.bind(null, company)} idempotencyKey={crypto.randomUUID()}>
      <input type="hidden" name="year" value={currentYear} />
      <SubmitButton>{t('begin', { year: String(currentYear) })}</SubmitButton>
    </ActionForm>
  )
}

/** A discussion held on paper before: its goals are worth having. */
export async function EnterEarlier({ company, free, currentYear }: Omit<Props, 'draft'>) {
  const t = await getTranslations('discussions')
  const earlier = free.filter((year) => year < currentYear)
  if (earlier.length === 0) return null
  return (
    <details className="text-[0.98rem]">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('earlier')}</summary>
      <div className="card mt-3 grid max-w-xl gap-4">
        <p>{t('earlierDetail')}</p>
        <ChoiceForm
          action={beginAction.bind(null, company)}
          idempotencyKey={crypto.randomUUID()}
          name="year"
          label={t('year')}
          choices={earlier.map((year) => ({ value: String(year), text: String(year) }))}
          submit={t('enter')}
        />
      </div>
    </details>
  )
}
