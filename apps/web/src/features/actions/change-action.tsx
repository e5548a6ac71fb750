import type { Action, ActionOrigin, OriginNamed } from '@trivselsrum/contracts/actions'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { changeActionAction } from './action.actions'
import { readChoices } from './action-choices'
import { ActionEditor } from './action-editor'
import { valuesOf } from './action-values'
import { actionWords } from './action-words'

interface ChangeActionProps {
  company: string
  id: string
  /** None where somebody has deleted it while it was being changed. */
  action: Action | undefined
}

/** Changing what is written of an action. */
export async function ChangeAction({ company, id, action }: ChangeActionProps) {
  const [t, form] = [await getTranslations('changeAction'), await getTranslations('actionForm')]
  const plan = await getTranslations('plan')
  const choices = await readChoices(company, action)
  const values = action && valuesOf(action)
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.plan(company)}>{plan('title')}</Link>} title={t('title')} />
      <section className="card grid gap-6" aria-label={t('title')}>
        <ActionEditor
          action={changeActionAction.bind(null, {
            company,
            action: id,
            origin: action ? namedAgain(action.origin) : { kind: 'scratch' },
            seen: action && values ? { version: action.version, values } : null,
          })}
          idempotencyKey={crypto.randomUUID()}
          {...(values && { values })}
          choices={choices}
          morePeople={choices.more > 0 ? form('morePeople', { count: choices.more }) : undefined}
          words={await actionWords()}
          submit={t('submit')}
        >
          <Link href={action ? paths.action(company, id) : paths.plan(company)}>{t('cancel')}</Link>
        </ActionEditor>
        <SeenBy>{form('seenBy')}</SeenBy>
      </section>
    </div>
  )
}

/** Where an action is to come from that is made anew because it was deleted meanwhile: the note it was made from is not known. */
function namedAgain(origin: ActionOrigin): OriginNamed {
  if (origin.kind !== 'workshop') return origin
  return origin.workshop ? { kind: 'workshop', workshop: origin.workshop, note: null } : { kind: 'scratch' }
}
