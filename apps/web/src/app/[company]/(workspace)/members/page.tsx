import { listDepartments } from '@trivselsrum/contracts/departments'
import { listMembers, MemberState } from '@trivselsrum/contracts/members'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { FilterForm } from '@/components/filter-form'
import { PageHeader } from '@/components/page-header'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { MemberList } from '@/features/members/member-list'
import { read } from '@/lib/api-server'
import { chosenOf, type MembersChosen, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<MembersChosen>
}

export default async function MembersPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const t = await getTranslations('members')
  const { page, state, ...chosen } = chosenOf(search, ['search', 'department', 'state', 'page'])
  const [{ members, total, next, can }, { departments }] = await Promise.all([
    read(listMembers, { params: { company }, query: { ...chosen, state: MemberState.safeParse(state).data, page } }),
    read(listDepartments, { params: { company } }),
  ])
  const turn = (number: number) => paths.members(company, { ...chosen, state, page: String(number) })
  const current = Number(page ?? 1)
  return (
    <div className="grid gap-7">
      <PageHeader
        title={t('title')}
        action={can.invite && <ButtonLink href={paths.invite(company)}>{t('invite')}</ButtonLink>}
      />
      <FilterForm
        label={t('filter')}
        submit={t('show')}
        fields={[
          { name: 'search', label: t('search'), type: 'search', value: chosen.search },
          {
            name: 'department',
            label: t('column.department'),
            value: chosen.department,
            choices: [
              { value: '', text: t('allDepartments') },
              ...departments.map(({ id, name }) => ({ value: id, text: name })),
            ],
          },
          ...(can.manage
            ? [
                {
                  name: 'state',
                  label: t('stateLabel'),
                  value: state ?? 'active',
                  choices: MemberState.options.map((value) => ({ value, text: t(`state.${value}`) })),
                },
              ]
            : []),
        ]}
      />
      <p aria-live="polite" className="text-ink-soft">
        {t('count', { count: total })}
      </p>
      {members.length > 0 && <MemberList company={company} members={members} />}
      <Pager
        label={t('pages')}
        ways={[
          { key: 'back', href: current > 1 ? turn(current - 1) : undefined, text: t('back') },
          { key: 'next', href: next ? turn(next) : undefined, text: t('next') },
        ]}
      />
      <p>
        <Link href={paths.departments(company)}>{t('departments')}</Link>
      </p>
      <SeenBy>{t('seenBy')}</SeenBy>
    </div>
  )
}
