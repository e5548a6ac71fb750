import { readWorkshop } from '@trivselsrum/contracts/workshops'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { readHold } from '@/features/workshops/hold/source'
import { holdWords } from '@/features/workshops/hold/words'
import { ScreenDesk } from '@/features/workshops/screen/screen-desk'
import { read } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string; workshop: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, place] = [await getTranslations('workshopScreen'), await params]
  const { title } = await read(readWorkshop, { params: place })
  return { title: t('title', { workshop: title }) }
}

export default async function ScreenPage({ params }: Props) {
  const [{ source, ways }, words] = [await readHold(await params), await holdWords()]
  const t = await getTranslations('workshopScreen')
  return (
    <main id="content" className="big-screen">
      <noscript>
        <Notice tone="trouble" title={t('noScript')} />
      </noscript>
      <ScreenDesk source={source} words={words} ways={ways} />
    </main>
  )
}
