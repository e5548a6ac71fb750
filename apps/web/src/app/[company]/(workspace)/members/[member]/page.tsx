import { listDepartments } from '@trivselsrum/contracts/departments'
import { readMember } from '@trivselsrum/contracts/members'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MemberPage } from '@/features/members/member-page'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('member'))('title') }
}

interface Props {
  params: Promise<{ company: string; member: string }>
  searchParams: Promise<{ saved?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ company, member: id }, { saved }] = [await params, await searchParams]
  const [member, { departments }] = await Promise.all([
    read(readMember, { params: { company, member: id } }),
    read(listDepartments, { params: { company } }),
  ])
  return <MemberPage company={company} member={member} departments={departments} isSaved={saved !== undefined} />
}
