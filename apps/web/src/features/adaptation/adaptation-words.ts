import { growingLists } from '@trivselsrum/toolkit/programme/adaptation'
import { getTranslations } from 'next-intl/server'
import type { AdaptationWords } from './form-values'

const places = [
  ...['step-name', 'step-how', 'title', 'how', 'parts', 'points', 'questions', 'cards', 'rows', 'columns'],
  ...['groups', 'items', 'options', 'levels', 'signs', 'prompts'],
] as const

/** What the form says; its places stay marked until it is filled in. */
export async function adaptationWords(): Promise<AdaptationWords> {
  const t = await getTranslations('adaptation')
  return {
    place: Object.fromEntries(places.map((place) => [place, t.raw(`place.${place}`) as string])),
    own: Object.fromEntries(
      Object.values(growingLists).map((list) => [
        list,
        {
          title: t(`own.${list}.title`),
          label: t.raw(`own.${list}.label`) as string,
          hint: t('ownHint'),
          more: t(`own.${list}.more`),
        },
      ]),
    ),
    number: t('number'),
    minutes: t('minutes'),
    publishedMinutes: t.raw('publishedMinutes') as string,
    skip: t('skip'),
    stepWords: t('stepWords'),
    words: t('words'),
    published: t.raw('published') as string,
    film: t('film'),
    filmHint: t('filmHint'),
    beside: t('beside'),
  }
}
