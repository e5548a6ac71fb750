import { listDepartments } from '@trivselsrum/contracts/departments'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/empty-state'
import { LineForm } from '@/components/line-form'
import { PageHeader } from '@/components/page-header'
import { createDepartmentAction } from '@/features/departments/department.actions'
import { DepartmentList } from '@/features/departments/department-list'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('departments'))('title') }
}

export default async function DepartmentsPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  const t = await getTranslations('departments')
  const { departments, can } = await read(listDepartments, { params: { company } })
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.members(company)}>{t('members')}</Link>} title={t('title')} />
      {departments.length > 0 ? (
        <DepartmentList company={company} departments={departments} canManage={can.manage} />
      ) : (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyDetail')}</p>
        </EmptyState>
      )}
      {can.manage && (
        <section className="card grid gap-4" aria-labelledby="create">
          <h2 id="create">{t('createTitle')}</h2>
          <LineForm
            key={departments.length}
            action={createDepartmentAction.bind(null, company)}
            idempotencyKey={crypto.randomUUID()}
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            maxLength={80}
            submit={t('create')}
            look="primary"
          />
        </section>
      )}
    </div>
  )
}
