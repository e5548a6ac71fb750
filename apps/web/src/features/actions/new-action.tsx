import type { OriginNamed } from '@trivselsrum/contracts/actions'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { createActionAction } from './action.actions'
import { readChoices } from './action-choices'
import { ActionEditor } from './action-editor'
import { begunValues } from './action-values'
import { actionWords } from './action-words'
import { MadeFrom } from './origin'

/** Making an action: a title and a level are enough, the rest can come later. */
export async function NewAction({
  company,
  origin,
  begunWith,
}: {
  company: string
  origin: OriginNamed
  /** What is known of it already. */
  begunWith: { title?: string; level?: string }
}) {
  const [t, form] = [await getTranslations('newAction'), await getTranslations('actionForm')]
  const plan = await getTranslations('plan')
  const choices = await readChoices(company)
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.plan(company)}>{plan('title')}</Link>} title={t('title')} />
      <MadeFrom company={company} origin={origin} />
      <section className="card grid gap-6" aria-label={t('title')}>
        <ActionEditor
          action={createActionAction.bind(null, { company, origin })}
          idempotencyKey={crypto.randomUUID()}
          values={begunValues(begunWith)}
          choices={choices}
          morePeople={choices.more > 0 ? form('morePeople', { count: choices.more }) : undefined}
          words={await actionWords()}
          submit={t('submit')}
        >
          <SeenBy>{form('seenBy')}</SeenBy>
        </ActionEditor>
      </section>
    </div>
  )
}
