import { readCompany } from '@trivselsrum/contracts/companies'
import { readMe } from '@trivselsrum/contracts/identity'
import type { ReactNode } from 'react'
import { CompanyFrame } from '@/features/companies/company-frame'
import { read, readIfThere } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string }>
  children: ReactNode
}

export default async function WorkspaceLayout({ params, children }: Props) {
  const place = await params
  const [company, me] = await Promise.all([read(readCompany, { params: place }), readIfThere(readMe, {})])
  const others = me?.companies.filter(({ slug }) => slug !== company.slug) ?? []
  return (
    <CompanyFrame company={company} others={others}>
      {children}
    </CompanyFrame>
  )
}
