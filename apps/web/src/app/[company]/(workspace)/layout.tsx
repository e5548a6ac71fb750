import { readCompany } from '@trivselsrum/contracts/companies'
import type { ReactNode } from 'react'
import { CompanyFrame } from '@/features/companies/company-frame'
import { read } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string }>
  children: ReactNode
}

export default async function WorkspaceLayout({ params, children }: Props) {
  const company = await read(readCompany, { params: await params })
  return <CompanyFrame company={company}>{children}</CompanyFrame>
}
