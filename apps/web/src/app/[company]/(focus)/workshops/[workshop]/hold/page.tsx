import { readCompany } from '@trivselsrum/contracts/companies'
import { readWorkshop } from '@trivselsrum/contracts/workshops'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { SeenBy } from '@/components/seen-by'
import { HoldDesk } from '@/features/workshops/hold/hold-desk'
import { readHold } from '@/features/workshops/hold/source'
import { holdWords } from '@/features/workshops/hold/words'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

interface Props {
  params: Promise<{ company: string; workshop: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, place] = [await getTranslations('hold'), await params]
  const { title } = await read(readWorkshop, { params: place })
  return { title: t('title', { workshop: title }) }
}

export default async function HoldPage({ params }: Props) {
  const place = await params
  const [{ workshop, source, ways }, company] = await Promise.all([
    readHold(place),
    read(readCompany, { params: place }),
  ])
  if (!workshop.can.hold) redirect(paths.workshop(place.company, place.workshop))
  const [t, words] = [await getTranslations('hold'), await holdWords()]
  return (
    <main id="content" className="mx-auto grid max-w-[82rem] gap-6 px-5 pt-5">
      <noscript>
        <Notice tone="trouble" title={t('noScript')} />
      </noscript>
      <HoldDesk
        title={
          <h1 lang={workshop.language} className="font-sans text-base font-semibold tracking-normal">
            {workshop.title}
          </h1>
        }
        source={source}
        member={company.me.id}
        words={words}
        ways={ways}
        seenBy={<SeenBy>{t('seenBy')}</SeenBy>}
      />
    </main>
  )
}
