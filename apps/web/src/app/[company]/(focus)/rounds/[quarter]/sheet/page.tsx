import { routeOf } from '@trivselsrum/contracts/client'
import { readCompany } from '@trivselsrum/contracts/companies'
import { readRound } from '@trivselsrum/contracts/rounds'
import { readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Notice } from '@/components/notice'
import { readRating } from '@/features/rounds/rating-words'
import { handInAction } from '@/features/rounds/round.actions'
import { RoundPromise } from '@/features/rounds/round-promise'
import { SheetEditor } from '@/features/rounds/sheet/sheet-editor'
import { sheetTexts } from '@/features/rounds/sheet/sheet-texts'
import { sheetWords } from '@/features/rounds/sheet/words'
import { read } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { quarterParam } from '@/lib/quarter-param'

interface Props {
  params: Promise<{ company: string; quarter: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { quarter }] = [await getTranslations('sheet'), await params]
  return { title: t('title', { quarter: formatQuarter(quarterParam(quarter), await getLocale()) }) }
}

export default async function SheetPage({ params }: Props) {
  const place = await params
  const round = await read(readRound, { params: place })
  if (!round.can.answer || round.progress?.isHandedIn) redirect(paths.round(place.company, place.quarter))
  if (round.mode === 'anonymous') redirect(paths.anonymousSheet(place.company, place.quarter))
  const [t, language] = [await getTranslations('sheet'), await getLocale()]
  const [company, sheet, rating, words] = await Promise.all([
    read(readCompany, { params: { company: place.company } }),
    read(readSheet, { params: place }),
    readRating(round.askedWith),
    sheetWords(round.mode),
  ])
  const quarter = formatQuarter(place.quarter, language)
  return (
    <main className="mx-auto grid max-w-xl gap-6 px-5 pt-5 pb-10">
      <noscript>
        <Notice tone="trouble" title={t('noScript')} />
      </noscript>
      <SheetEditor
        title={
          <h1 className="font-sans text-base font-normal tracking-normal">
            <bdi>{company.name}</bdi> · {quarter}
          </h1>
        }
        source={{
          sheet: z.encode(readSheet.response, sheet),
          statements: statementsOf(rating.content).map(({ id }) => id),
          place,
          routes: { read: routeOf(readSheet), save: routeOf(saveAnswer) },
        }}
        texts={sheetTexts(rating)}
        words={words}
        hasNotes={round.mode === 'joint'}
        promise={<RoundPromise {...round} />}
        handIn={handInAction.bind(null, { ...place, round: sheet.round })}
        idempotencyKey={crypto.randomUUID()}
      />
    </main>
  )
}
