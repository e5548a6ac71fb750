'use client'
import type { ProgrammeKind } from '@trivselsrum/toolkit/programme/activities'
import type { ComponentType } from 'react'
import { Cards } from './cards'
import { Checklist } from './checklist'
import { Document } from './document'
import { Film } from './film'
import { Guide } from './guide'
import { Notes } from './notes'
import { Rating } from './rating'
import { Read } from './read'
import { Thermometer } from './thermometer'
import type { ViewProps } from './view'

/** The view of each kind: a kind without one does not compile. */
const views: { [K in ProgrammeKind]: ComponentType<ViewProps<K>> } = {
  read: Read,
  film: Film,
  cards: Cards,
  notes: Notes,
  checklist: Checklist,
  thermometer: Thermometer,
  guide: Guide,
  rating: Rating,
  document: Document,
}

/** An activity as its kind is shown, to whoever leads or to everybody. */
export function Activity(props: ViewProps<ProgrammeKind>) {
  const { activity, store } = props
  const { title } = activity.text
  // What is said of a film is how to find one: that is for whoever prepares, and nothing for the room.
  const how = activity.kind === 'film' && !store ? '' : activity.text.how
  // The table has the view of just this kind, which the type of a lookup cannot say.
  const View = views[activity.kind] as ComponentType<ViewProps<ProgrammeKind>>
  return (
    <section aria-labelledby="activity" className="grid gap-5">
      <div className="grid gap-2">
        <h3 id="activity" className={store ? 'text-[1.45rem]' : 'text-[1.9rem]'}>
          {title}
        </h3>
        {how && <p className="whitespace-pre-line text-ink-soft">{how}</p>}
      </div>
      <View key={activity.id} {...props} store={store} />
    </section>
  )
}
