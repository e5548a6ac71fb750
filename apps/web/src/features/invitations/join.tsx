import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readInvitation } from '@trivselsrum/contracts/invitations'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ButtonLink } from '@/components/button'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { EntryForm } from '@/features/identity/entry-form'
import { SignOutForm } from '@/features/identity/sign-out-form'
import { paths } from '@/lib/paths'
import { joinWithNewAccountAction, joinWithOwnAccountAction, signOutAndBackAction } from './invitation.actions'

type Offer = Reply<typeof readInvitation>

/** The way in that fits who is looking: with the account at hand, with another, by signing in, or with a new one. */
export async function Join({ token, offer, reader }: { token: string; offer: Offer; reader: string | undefined }) {
  const t = await getTranslations('invitation')
  if (reader === offer.email)
    return (
      <ActionForm action={joinWithOwnAccountAction.bind(null, token)}>
        <p>{t('signedIn', { email: reader })}</p>
        <div>
          <SubmitButton>{t('join', { company: offer.company })}</SubmitButton>
        </div>
      </ActionForm>
    )
  if (reader)
    return (
      <section className="card grid gap-4" aria-labelledby="other">
        <h2 id="other">{t('otherTitle')}</h2>
        <p>{t('otherDetail', { reader, email: offer.email })}</p>
        <SignOutForm action={signOutAndBackAction.bind(null, token)}>
          <SubmitButton>{t('signOut')}</SubmitButton>
        </SignOutForm>
      </section>
    )
  if (offer.hasAccount)
    return (
      <div className="grid justify-items-start gap-4">
        <p>{t('hasAccount', { email: offer.email })}</p>
        <ButtonLink href={paths.signIn(paths.invitation(token))}>{t('signIn')}</ButtonLink>
      </div>
    )
  return (
    <EntryForm
      action={joinWithNewAccountAction.bind(null, token)}
      submit={t('join', { company: offer.company })}
      fields={[
        { name: 'name', label: t('name'), hint: t('nameHint'), type: 'text', autoComplete: 'name', maxLength: 120 },
        {
          name: 'password',
          label: t('password'),
          hint: t('passwordHint', { email: offer.email }),
          type: 'password',
          autoComplete: 'new-password',
          minLength: 10,
          maxLength: 200,
        },
      ]}
    >
      <SeenBy>{t('seenBy', { company: offer.company })}</SeenBy>
    </EntryForm>
  )
}
