import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitePage } from '@/features/invitations/invite-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invite'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ page?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ company }, { page }] = [await params, await searchParams]
  return <InvitePage company={company} page={page} />
}
