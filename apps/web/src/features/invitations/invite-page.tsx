import { readCompany } from '@trivselsrum/contracts/companies'
import { listDepartments } from '@trivselsrum/contracts/departments'
import { readInstallation } from '@trivselsrum/contracts/installation'
import { listInvitations } from '@trivselsrum/contracts/invitations'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { roleChoices } from '@/features/members/role-choices'
import { read, readIfThere } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { inviteAction } from './invitation.actions'
import { InviteForm } from './invite-form'
import { WaitingList } from './waiting-list'

/** The form, and below it who waits. */
export async function InvitePage({ company, page }: { company: string; page: string | undefined }) {
  const t = await getTranslations('invite')
  const [{ invitations, total, next }, { departments }, { me }, installation] = await Promise.all([
    read(listInvitations, { params: { company }, query: { page } }),
    read(listDepartments, { params: { company } }),
    read(readCompany, { params: { company } }),
    readIfThere(readInstallation, {}),
  ])
  // Nothing is sent in the name of somebody whose own address is not proven.
  const told = installation?.sendsMail && me.isEmailProven ? 'mailed' : 'toPassOn'
  const outcome = (name: 'invited' | 'waiting' | 'member' | 'yourself' | 'repeated' | 'invalid') => t(`outcome.${name}`)
  const current = Number(page ?? 1)
  return (
    <div className="grid max-w-3xl gap-9">
      <PageHeader above={<Link href={paths.members(company)}>{t('members')}</Link>} title={t('title')} />
      <InviteForm
        action={inviteAction.bind(null, company)}
        idempotencyKey={crypto.randomUUID()}
        roles={await roleChoices()}
        departments={[
          { value: '', text: t('noDepartment') },
          ...departments.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        words={{
          addresses: t('addresses'),
          addressesHint: t('addressesHint'),
          role: t('role'),
          roleHint: t('roleHint'),
          department: t('department'),
          submit: t('submit'),
        }}
        outcomeWords={{
          title: t('outcomeTitle'),
          all: t(`outcomeAll.${told}`),
          some: t(`outcomeSome.${told}`),
          none: t('outcomeNone'),
          invited: outcome('invited'),
          waiting: outcome('waiting'),
          member: outcome('member'),
          yourself: outcome('yourself'),
          repeated: outcome('repeated'),
          invalid: outcome('invalid'),
        }}
      >
        <SeenBy>{t('seenBy')}</SeenBy>
      </InviteForm>
      <section className="grid gap-4" aria-labelledby="waiting">
        <h2 id="waiting">{t('waitingTitle', { count: total })}</h2>
        {invitations.length > 0 ? (
          <WaitingList company={company} invitations={invitations} />
        ) : (
          <p className="text-ink-soft">{t('waitingNone')}</p>
        )}
        <Pager
          label={t('pages')}
          ways={[
            {
              key: 'newer',
              href: current > 1 ? paths.invite(company, String(current - 1)) : undefined,
              text: t('newer'),
            },
            { key: 'older', href: next ? paths.invite(company, String(next)) : undefined, text: t('older') },
          ]}
        />
      </section>
    </div>
  )
}
