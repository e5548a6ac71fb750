import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Join } from '@/features/invitations/join'
import { readOffer, readReader } from '@/features/invitations/offer'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invitation'))('title'), robots: { index: false, follow: false } }
}

/** What an invitation offers, and the way in. Looking at it changes nothing. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [t, language] = [await getTranslations('invitation'), await getLocale()]
  const roles = await getTranslations('frame')
  const [{ offer, problem }, reader] = [await readOffer(token), await readReader()]
  if (!offer)
    return (
      <div className="mx-auto grid max-w-lg gap-5">
        <h1>{problem.title}</h1>
        <p className="text-ink-soft">{problem.detail}</p>
        <p>
          <Link href={reader ? paths.home() : paths.signIn()}>{reader ? t('home') : t('signIn')}</Link>
        </p>
      </div>
    )
  const { company, invitedBy, role, department, expiresAt } = offer
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t('heading', { company })}</h1>
        <p className="text-ink-soft">
          {t('invitedBy', { name: invitedBy, role: roles(`role.${role}`) })}
          {department && ` ${t('inDepartment', { department })}`}{' '}
          {t('goodUntil', { date: formatDate(expiresAt, language) })}
        </p>
      </div>
      <Join token={token} offer={offer} reader={reader?.email} />
    </div>
  )
}
