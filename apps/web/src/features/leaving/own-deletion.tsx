import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readOwnDeletion } from '@trivselsrum/contracts/leaving'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { paths } from '@/lib/paths'

type Outlook = Reply<typeof readOwnDeletion>

/** What becomes of everything, for this person: before, so that nothing of it surprises after. */
export async function OwnDeletion({ email, deleted, companies }: Outlook) {
  const t = await getTranslations('ownDeletion')
  const hasFactors = deleted.hasApp || deleted.passkeys > 0
  return (
    <>
      <section className="card grid gap-3">
        <h2>{t('deletedTitle')}</h2>
        <ul className="grid list-disc gap-1.5 pl-5">
          <li className="wrap-anywhere">{t('name', { email })}</li>
          <li>{t('devices', { count: deleted.sessions })}</li>
          {hasFactors && <li>{t('factors')}</li>}
          <li>{t('talks')}</li>
        </ul>
      </section>
      <section className="card grid gap-3">
        <h2>{t('keptTitle')}</h2>
        <p className="text-ink-soft">{t('keptLead')}</p>
        <dl className="grid gap-3">
          {companies.map(({ slug, name, answers, actions, notes, acts }) => (
            <div key={slug}>
              <dt className="font-semibold">
                <bdi>{name}</bdi>
              </dt>
              <dd>{t('kept', { answers, actions, notes, acts })}</dd>
            </div>
          ))}
        </dl>
        <p className="text-ink-soft">{t('texts')}</p>
      </section>
      <section className="card grid gap-3">
        <h2>{t('unnamedTitle')}</h2>
        <p className="text-ink-soft">{t('unnamed')}</p>
      </section>
    </>
  )
}

/** What must be done first, company by company, and where. */
export async function OwnedAlone({ companies }: Pick<Outlook, 'companies'>) {
  const t = await getTranslations('ownDeletion')
  return companies
    .filter(({ isLastOwner }) => isLastOwner)
    .map(({ slug, name }) => (
      <Notice key={slug} tone="trouble" title={t('lastOwner', { company: name })}>
        <p className="flex flex-wrap gap-x-5">
          <Link href={paths.members(slug)} className="inline-flex min-h-11 items-center underline underline-offset-3">
            {t('toMembers', { company: name })}
          </Link>
          <Link
            href={paths.companyDeletion(slug)}
            className="inline-flex min-h-11 items-center underline underline-offset-3"
          >
            {t('toDeletion', { company: name })}
          </Link>
        </p>
      </Notice>
    ))
}
