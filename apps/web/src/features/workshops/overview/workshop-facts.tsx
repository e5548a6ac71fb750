import type { Workshop } from '@trivselsrum/contracts/workshops'
import { minutesOf } from '@trivselsrum/toolkit/programme/programme'
import type { ToolSummary } from '@trivselsrum/toolkit/tool'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDay, formatTime } from '@/lib/format'
import { paths } from '@/lib/paths'

interface Props {
  company: string
  workshop: Workshop
}

const link = 'inline-flex min-h-11 items-center text-brand underline underline-offset-3'

/** When, where and with what, and the ways to have it otherwise. */
export async function WorkshopFacts({ company, workshop, tool }: Props & { tool: ToolSummary | undefined }) {
  const [t, language] = [await getTranslations('workshop'), await getLocale()]
  const { id, startsAt, programme, place, department, facilitator, state, can } = workshop
  const ends = new Date(startsAt.getTime() + minutesOf(programme) * 60_000)
  const clock = t('clock', { from: formatTime(startsAt, language), to: formatTime(ends, language) })
  const isOpen = state !== 'finished'
  return (
    <section className="card grid gap-3" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <dl className="grid gap-2.5">
        <Fact name={t('when')}>
          {formatDay(startsAt, language)}, <span className="whitespace-nowrap">{clock}</span>
        </Fact>
        {place && (
          <Fact name={t('place')}>
            <bdi>{place}</bdi>
          </Fact>
        )}
        <Fact name={t('facilitator')}>
          <bdi>{facilitator.isActive ? facilitator.name : t('hasLeft', { name: facilitator.name })}</bdi>
        </Fact>
        {department && (
          <Fact name={t('department')}>
            <bdi>{department.name}</bdi>
          </Fact>
        )}
        <Fact name={t('tool')}>
          <Link href={paths.tool(company, workshop.tool)}>{tool?.name ?? workshop.tool}</Link>
        </Fact>
      </dl>
      {isOpen && (
        <p className="flex flex-wrap gap-x-6">
          <a href={paths.workshopInvitation(company, id)} className={link}>
            {t('calendar')}
          </a>
          {can.plan && (
            <Link href={paths.changeWorkshop(company, id)} className={link}>
              {t('change')}
            </Link>
          )}
        </p>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.95rem] text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who takes part, or was there. */
export async function WorkshopPeople({ company, workshop: { id, people, state, can } }: Props) {
  const t = await getTranslations('workshop')
  const there = state === 'finished' ? people.filter(({ isPresent }) => isPresent) : people
  return (
    <section className="card grid gap-3" aria-labelledby="people">
      <h2 id="people">{t(state === 'finished' ? 'there' : 'people')}</h2>
      {there.length === 0 ? (
        <p className="text-ink-soft">{t(state === 'finished' ? 'nobodyThere' : 'nobody')}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {there.map((person) => (
            <li key={person.id}>
              <bdi>{person.name}</bdi>
            </li>
          ))}
        </ul>
      )}
      {can.plan && state !== 'finished' && (
        <Link href={`${paths.changeWorkshop(company, id)}#people`} className={`${link} w-fit`}>
          {t('invite')}
        </Link>
      )}
    </section>
  )
}

/** What has to be there, and what the company has in its hands afterwards. */
export async function WorkshopNeeds({ workshop: { programme } }: { workshop: Workshop }) {
  const t = await getTranslations('workshop')
  return (
    <section className="card grid gap-3" aria-labelledby="needs">
      <h2 id="needs">{t('needs')}</h2>
      <ul lang={programme.language} className="grid gap-1.5 pl-5">
        {programme.needs.map((need) => (
          <li key={need} className="list-disc">
            {need}
          </li>
        ))}
      </ul>
    </section>
  )
}
