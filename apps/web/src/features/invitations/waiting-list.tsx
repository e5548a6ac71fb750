import type { Invitation } from '@trivselsrum/contracts/invitations'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { CopyField } from '@/components/copy-field'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { formatDate } from '@/lib/format'
import { renewInvitationAction, revokeInvitationAction } from './invitation.actions'

/** Who is invited and has not answered: the link to give them, and the ways to renew it or take it back. */
export async function WaitingList({ company, invitations }: { company: string; invitations: Invitation[] }) {
  const [t, language] = [await getTranslations('invite'), await getLocale()]
  const roles = await getTranslations('frame')
  return (
    <ul className="card py-2">
      {invitations.map(({ id, email, role, department, invitedBy, expiresAt, link }) => {
        const which = { company, invitation: id }
        return (
          <li key={id} className="grid gap-3 border-line py-5 not-first:border-t">
            <div>
              <h3 className="font-sans text-[1.05rem] font-semibold tracking-normal">
                <bdi>{email}</bdi>
              </h3>
              <p className="text-[0.95rem] text-ink-soft">
                {roles(`role.${role}`)}
                {department && (
                  <>
                    {' · '}
                    <bdi>{department.name}</bdi>
                  </>
                )}
                {' · '}
                {t(expiresAt > new Date() ? 'goodUntil' : 'expired', {
                  date: formatDate(expiresAt, language),
                  name: invitedBy,
                })}
              </p>
            </div>
            {link && <CopyField value={link} label={t('linkFor', { email })} copy={t('copy')} copied={t('copied')} />}
            <div className="flex flex-wrap gap-3">
              <ActionForm action={renewInvitationAction.bind(null, which)} idempotencyKey={crypto.randomUUID()}>
                <SubmitButton look="quiet">{t('renew')}</SubmitButton>
              </ActionForm>
              <ConfirmDialog
                trigger={t('revoke')}
                look="quiet"
                title={t('revokeTitle')}
                detail={t('revokeDetail', { email })}
                cancel={t('cancel')}
              >
                <ActionForm action={revokeInvitationAction.bind(null, which)}>
                  <SubmitButton look="grave">{t('revoke')}</SubmitButton>
                </ActionForm>
              </ConfirmDialog>
            </div>
          </li>
        )
      })}
      <li className="border-t border-line py-4">
        <SeenBy>{t('linkSeenBy')}</SeenBy>
      </li>
    </ul>
  )
}
