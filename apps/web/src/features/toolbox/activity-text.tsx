import type { ActivityOf, ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'

interface ActivityTextProps {
  activity: ProgrammeActivity
  /** The address of its film, where it has one. */
  film: string | undefined
}

/** Everything an activity says, to be read. */
export function ActivityText({ activity, film }: ActivityTextProps) {
  switch (activity.kind) {
    case 'read':
      return <Read activity={activity} />
    case 'film':
      return <Film activity={activity} film={film} />
    case 'cards':
      return <Items ids={activity.content.cards} texts={activity.text.cards} isNumbered />
    case 'notes':
      return <Boxes activity={activity} />
    case 'checklist':
      return <Checklist activity={activity} />
    case 'thermometer':
      return <Thermometer activity={activity} />
    case 'guide':
      return <Guide activity={activity} />
    case 'rating':
    case 'document':
      return null
  }
}

interface ItemsProps {
  ids: readonly string[]
  texts: Record<string, string>
  isNumbered?: boolean
}

function Items({ ids, texts, isNumbered = false }: ItemsProps) {
  const List = isNumbered ? 'ol' : 'ul'
  return (
    <List className="grid gap-1 pl-7">
      {ids.map((id) => (
        <li key={id} className={isNumbered ? 'list-decimal' : 'list-disc'}>
          {texts[id]}
        </li>
      ))}
    </List>
  )
}

function Read({ activity: { content, text } }: { activity: ActivityOf<'read'> }) {
  return content.parts.map(({ id, points }) => (
    <Fragment key={id}>
      <h4 className="font-semibold">{text.parts[id]?.name}</h4>
      {text.parts[id]?.text && <p className="whitespace-pre-line">{text.parts[id]?.text}</p>}
      {points.length > 0 && <Items ids={points} texts={text.points} />}
    </Fragment>
  ))
}

async function Film({ activity: { content, text }, film }: { activity: ActivityOf<'film'>; film: string | undefined }) {
  const t = await getTranslations('tool')
  return (
    <>
      <p>
        {film ? (
          <a href={film} rel="noreferrer">
            {t('film')}
          </a>
        ) : (
          <span className="text-ink-soft">{t('noFilm')}</span>
        )}
      </p>
      <Items ids={content.questions} texts={text.questions} />
    </>
  )
}

async function Boxes({ activity: { content, text } }: { activity: ActivityOf<'notes'> }) {
  const t = await getTranslations('tool')
  return (
    <>
      <Items ids={content.rows} texts={withHints(text.rows)} />
      {content.columns.length > 0 && (
        <>
          <h4 className="font-semibold">{t('columns')}</h4>
          <Items ids={content.columns} texts={withHints(text.columns)} />
        </>
      )}
      {content.makesActions && <p className="text-[0.95rem] text-ink-soft">{t('makesActions')}</p>}
    </>
  )
}

function withHints(boxes: ActivityOf<'notes'>['text']['rows']): Record<string, string> {
  const said = Object.entries(boxes).map(([id, { name, hint }]) => [id, hint ? `${name}: ${hint}` : name] as const)
  return Object.fromEntries(said)
}

async function Checklist({ activity: { content, text } }: { activity: ActivityOf<'checklist'> }) {
  const t = await getTranslations('tool')
  const options = content.options.map((id) => text.options[id]).join(' · ')
  return (
    <>
      {content.groups.map(({ id, items }) => (
        <Fragment key={id}>
          <h4 className="font-semibold">{text.groups[id]}</h4>
          <Items ids={items} texts={text.items} />
        </Fragment>
      ))}
      <p className="text-[0.95rem] text-ink-soft">{t('options', { options })}</p>
    </>
  )
}

async function Thermometer({ activity: { content, text } }: { activity: ActivityOf<'thermometer'> }) {
  const t = await getTranslations('tool')
  return (
    <>
      {content.levels.map(({ id, signs }) => (
        <Fragment key={id}>
          <h4 className="font-semibold">
            {text.levels[id]?.name}: {text.levels[id]?.meaning}
          </h4>
          <Items ids={signs} texts={text.signs} />
        </Fragment>
      ))}
      <h4 className="font-semibold">{t('eachLevel')}</h4>
      <Items ids={content.prompts} texts={text.prompts} />
    </>
  )
}

function Guide({ activity: { content, text } }: { activity: ActivityOf<'guide'> }) {
  return content.parts.map(({ id, prompts }) => (
    <Fragment key={id}>
      <h4 className="font-semibold">{text.parts[id]}</h4>
      <Items ids={prompts} texts={text.prompts} />
    </Fragment>
  ))
}
