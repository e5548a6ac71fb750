import type { PolicyEntry } from '@trivselsrum/contracts/policies'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'

interface PolicyListProps {
  company: string
  policies: PolicyEntry[]
  /** Whether the reader runs them: then a consultation leads to its contributions, else to taking part. */
  isRunning: boolean
}

/** The texts of a company, each with how far it has come and what waits in it for the reader. */
export async function PolicyList({ company, policies, isRunning }: PolicyListProps) {
  const t = await getTranslations('policies')
  return (
    <ul aria-label={t('list')} className="card py-2">
      {policies.map((policy) => (
        <li
          key={policy.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line py-4 not-first:border-t"
        >
          <div className="min-w-0">
            <h2 className="font-sans text-[1.05rem] font-semibold tracking-normal">
              <Link
                href={paths.policy(company, policy.id)}
                className="text-brand underline-offset-3 hover:underline"
                lang={policy.language}
              >
                <bdi>{policy.title}</bdi>
              </Link>
            </h2>
            <Facts policy={policy} />
          </div>
          <Waiting company={company} policy={policy} isRunning={isRunning} />
        </li>
      ))}
    </ul>
  )
}

/** What kind of text it is, how far it has come, and which edition holds while a new one is worked on. */
async function Facts({ policy: { form, stage, adopted, consultation } }: { policy: PolicyEntry }) {
  const [t, language] = [await getTranslations('policies'), await getLocale()]
  const closes = consultation ? formatCalendarDay(consultation.closesOn, language) : ''
  const date = adopted ? formatCalendarDay(adopted.adoptedOn, language) : ''
  const facts = [
    form && t(`form.${form}`),
    stage === 'consultation' && closes ? t('outUntil', { date: closes }) : t(`stage.${stage}`, { date }),
    adopted && stage !== 'adopted' && stage !== 'retired' && t('inForce', { number: adopted.number, date }),
  ]
  return <p className="text-[0.95rem] text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
}

async function Waiting({ company, policy, isRunning }: Omit<PolicyListProps, 'policies'> & { policy: PolicyEntry }) {
  const t = await getTranslations('policies')
  const { id, adopted, consultation, lastHeld, isUnread, stage } = policy
  const link = 'inline-flex min-h-11 items-center text-brand underline underline-offset-3'
  const badge = 'rounded-full bg-accent-soft px-3 py-1 text-[0.9rem] font-semibold text-accent'
  const isToRead = isUnread && adopted && stage !== 'retired'
  const told = !isRunning && !consultation && lastHeld?.answeredAt ? lastHeld : undefined
  if (!consultation && !told && !isToRead) return null
  return (
    <div className="flex flex-wrap items-center gap-x-5">
      {consultation && (
        <Link
          href={isRunning ? paths.consultation(company, consultation.id) : paths.takePart(company, consultation.id)}
          aria-label={t(isRunning ? 'contributionsTo' : 'takePartIn', { title: policy.title })}
          className={link}
        >
          {t(isRunning ? 'contributions' : 'takePart')}
        </Link>
      )}
      {told && (
        <Link
          href={paths.takePart(company, told.id)}
          aria-label={t('toldIn', { title: policy.title })}
          className={link}
        >
          {t('told')}
        </Link>
      )}
      {isToRead && (
        <Link
          href={paths.edition(company, id, adopted.number)}
          aria-label={t('unreadIn', { title: policy.title })}
          className="inline-flex min-h-11 items-center no-underline"
        >
          <span className={badge}>{t('unread')}</span>
        </Link>
      )}
    </div>
  )
}
