import type { Member } from '@trivselsrum/contracts/members'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { paths } from '@/lib/paths'

/** People by name. Whoever may do something with somebody comes to their page from here. */
export async function MemberList({ company, members }: { company: string; members: Member[] }) {
  const t = await getTranslations('members')
  const frame = await getTranslations('frame')
  const columns = (['name', 'email', 'role', 'department'] as const).map((key) => ({ key, label: t(`column.${key}`) }))
  return (
    <section className="card">
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={members.map(({ id, name, email, role, department, isMe, can }) => ({
          key: id,
          cells: {
            name: (
              <>
                {can.change || can.remove ? (
                  <Link
                    href={paths.member(company, id)}
                    className="inline-flex min-h-8 items-center font-semibold text-brand underline underline-offset-3"
                  >
                    <bdi>{name}</bdi>
                  </Link>
                ) : (
                  <bdi className="font-semibold">{name}</bdi>
                )}
                {isMe && <span className="text-ink-soft"> {t('isMe')}</span>}
              </>
            ),
            email: <bdi>{email}</bdi>,
            role: frame(`role.${role}`),
            department: department ? <bdi>{department.name}</bdi> : '–',
          },
        }))}
      />
    </section>
  )
}
