import { readUnsubscription } from '@trivselsrum/contracts/reminders'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Unsubscription } from '@/features/reminders/unsubscription'
import { readOrRefusal } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('unsubscription'))('title'), robots: { index: false, follow: false } }
}

/** Opened by a person or by a mail scanner, it ends nothing; its button does. */
export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { reply, problem } = await readOrRefusal(readUnsubscription, { params: { unsubscription: token } })
  if (reply) return <Unsubscription token={token} unsubscription={reply} />
  return (
    <div className="mx-auto grid max-w-lg gap-3">
      <h1>{problem.title}</h1>
      <p className="text-ink-soft">{problem.detail}</p>
    </div>
  )
}
