import type { Department } from '@trivselsrum/contracts/departments'
import type { Member } from '@trivselsrum/contracts/members'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ChoiceForm } from '@/components/choice-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { SubmitButton } from '@/components/submit-button'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import { MailRefused } from './mail-refused'
import {
  changeRoleAction,
  deactivateMemberAction,
  letMemberInAction,
  moveMemberAction,
  removeMemberAction,
} from './member.actions'
import { roleChoices } from './role-choices'

interface Props {
  company: string
  member: Member
  departments: Department[]
  isSaved: boolean
}

/** One person: what they are, where they work, and the way out. */
export async function MemberPage({ company, member, departments, isSaved }: Props) {
  const [t, language] = [await getTranslations('member'), await getLocale()]
  const { id, name, email, role, state, department, since, isMe, can } = member
  const whom = { company, member: id, isMe }
  return (
    <div className="grid max-w-2xl gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.members(company)}>{t('members')}</Link> · <bdi>{email}</bdi> ·{' '}
            {t('since', { date: formatDate(since, language) })}
          </>
        }
        title={<bdi>{name}</bdi>}
      />
      {isSaved && <Notice title={t('saved')} />}
      {member.isMailRefused && <MailRefused member={member} />}
      {state !== 'active' && <Notice title={t(`state.${state}`)}>{t(`stateDetail.${state}`)}</Notice>}
      {can.change && (
        <section className="card grid gap-6" aria-labelledby="work">
          <h2 id="work">{t('work')}</h2>
          <ChoiceForm
            action={changeRoleAction.bind(null, whom)}
            name="role"
            label={t('role')}
            hint={t('roleHint')}
            choices={await roleChoices()}
            chosen={role}
            submit={t('saveRole')}
          />
          <ChoiceForm
            action={moveMemberAction.bind(null, whom)}
            name="department"
            label={t('department')}
            choices={[
              { value: '', text: t('noDepartment') },
              ...departments.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            chosen={department?.id ?? ''}
            submit={t('saveDepartment')}
          />
        </section>
      )}
      {(can.deactivate || can.letIn || can.remove) && (
        <section className="card grid gap-4" aria-labelledby="access">
          <h2 id="access">{t('access')}</h2>
          <p>{t('accessDetail')}</p>
          <div className="flex flex-wrap gap-3">
            {can.letIn && (
              <ActionForm action={letMemberInAction.bind(null, whom)}>
                <SubmitButton>{t('letIn')}</SubmitButton>
              </ActionForm>
            )}
            {can.deactivate && (
              <ConfirmDialog
                trigger={t('deactivate')}
                look="quiet"
                title={t('deactivateTitle', { name })}
                detail={t('deactivateDetail')}
                cancel={t('cancel')}
              >
                <ActionForm action={deactivateMemberAction.bind(null, whom)} idempotencyKey={crypto.randomUUID()}>
                  <SubmitButton>{t('deactivate')}</SubmitButton>
                </ActionForm>
              </ConfirmDialog>
            )}
            {can.remove && (
              <ConfirmDialog
                trigger={t('remove')}
                look="quiet"
                title={t('removeTitle', { name })}
                detail={t('removeDetail')}
                cancel={t('cancel')}
              >
                <ActionForm action={removeMemberAction.bind(null, whom)}>
                  <SubmitButton look="grave">{t('remove')}</SubmitButton>
                </ActionForm>
              </ConfirmDialog>
            )}
          </div>
        </section>
      )}
    </div>
  )
}
