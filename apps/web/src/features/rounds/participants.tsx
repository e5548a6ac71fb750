import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { listParticipants } from '@trivselsrum/contracts/participants'
import type { Round } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { Icon } from '@/components/icon'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { AddParticipants } from './add-participants'
import { ListPager } from './list-pager'

interface ParticipantsProps {
  company: string
  round: Round
  list: Reply<typeof listParticipants>
  page: number
  search?: string
}

/** Who is asked; in a round by name, who has answered. In one without names nobody is told. */
export async function Participants({ company, round, list, page, search }: ParticipantsProps) {
  const [t, language] = [await getTranslations('participants'), await getLocale()]
  const { quarter, mode, turnout } = round
  const quarterName = formatQuarter(quarter, language)
  const isNamed = mode === 'named'
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.rounds(company)}>{t('rounds')}</Link> ·{' '}
            <Link href={paths.round(company, quarter)}>{quarterName}</Link>
          </>
        }
        title={t('title')}
      />
      <section className="card grid gap-4" aria-labelledby="asked">
        <h2 id="asked">{t('count', { count: list.total })}</h2>
        <p className="text-ink-soft">
          {isNamed ? t('named', { answered: turnout?.answered ?? 0, asked: list.total }) : t('anonymous')}
        </p>
        {list.participants.length > 0 && (
          <DataTable
            caption={t('title')}
            columns={[
              { key: 'name', label: t('name') },
              { key: 'department', label: t('department') },
              ...(isNamed ? [{ key: 'state', label: t('state') }] : []),
            ]}
            rows={list.participants.map(({ id, name, department, hasAnswered }) => ({
              key: id,
              cells: {
                name: <bdi>{name}</bdi>,
                department: department && <bdi>{department}</bdi>,
                state: hasAnswered ? (
                  <span className="inline-flex items-center gap-1.5">
                    <Icon name="check" className="size-[1em] text-brand" />
                    {t('hasAnswered')}
                  </span>
                ) : (
                  <span className="text-ink-soft">{t('missing')}</span>
                ),
              },
            }))}
          />
        )}
        <ListPager page={page} total={list.total} to={(to) => paths.participants(company, quarter, to)} />
        <SeenBy>{t('seenBy')}</SeenBy>
      </section>
      {round.can.invite && <AddParticipants company={company} round={round} {...(search && { search })} />}
    </div>
  )
}
