import type { Action, listActionEvents } from '@trivselsrum/contracts/actions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'
import { ActionCourse } from './action-course'
import { ActionFacts } from './action-facts'
import { ChangeStatus } from './change-status'
import { RemoveAction } from './remove-action'

interface ActionPageProps {
  company: string
  action: Action
  events: Reply<typeof listActionEvents>
  page: number
}

/** One action: what it is, how far it has come, and what happened on its way. */
export async function ActionPage({ company, action, events, page }: ActionPageProps) {
  const [t, plan] = [await getTranslations('action'), await getTranslations('plan')]
  const { responsible, can } = action
  return (
    <div className="grid gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.plan(company)}>{plan('title')}</Link> · {plan(`level.${action.level}`)}
          </>
        }
        title={<bdi>{action.title}</bdi>}
        action={
          can.change && (
            <ButtonLink look="quiet" href={paths.changeAction(company, action.id)}>
              {t('change')}
            </ButtonLink>
          )
        }
      />
      {action.needsResponsible && responsible?.kind === 'member' && (
        <Notice tone="trouble" title={t('leftTitle', { name: responsible.member.name })}>
          <p>{can.change ? t('leftDetail') : t('leftDetailForOthers')}</p>
        </Notice>
      )}
      {/* On a phone the next step comes before the facts. */}
      <div className="grid items-start gap-6 lg:grid-cols-[1.5fr_1fr]">
        <div className="lg:order-last">
          <ChangeStatus company={company} action={action} />
        </div>
        <ActionFacts company={company} action={action} />
      </div>
      <ActionCourse company={company} action={action} events={events} page={page} />
      {can.remove && <RemoveAction company={company} action={action} />}
    </div>
  )
}
