import type { Department } from '@trivselsrum/contracts/departments'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ChangeDepartment } from './change-department'

/** The departments and who is in them; what can be done with one is folded away beside it. */
export async function DepartmentList({
  company,
  departments,
  canManage,
}: {
  company: string
  departments: Department[]
  canManage: boolean
}) {
  const t = await getTranslations('departments')
  return (
    <ul className="card py-2">
      {departments.map((department) => (
        <li key={department.id} className="grid gap-2 border-line py-4 not-first:border-t">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 className="font-sans text-[1.05rem] font-semibold tracking-normal">
              <bdi>{department.name}</bdi>
            </h2>
            <Link
              href={paths.members(company, { department: department.id })}
              className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
            >
              {t('count', { count: department.members })}
            </Link>
          </div>
          {canManage && <ChangeDepartment company={company} department={department} departments={departments} />}
        </li>
      ))}
    </ul>
  )
}
