'use client'
import type { ReactNode } from 'react'
import type { SheetState, SheetStore } from './sheet-store'
import type { SheetTexts } from './sheet-texts'
import { StatementCard } from './statement-card'
import type { SheetWords } from './words'

interface AllStatementsProps {
  texts: SheetTexts
  state: SheetState
  store: SheetStore
  words: SheetWords
  end: ReactNode
}

/** Every statement on one page, level by level. */
export function AllStatements({ texts, state, store, words, end }: AllStatementsProps) {
  return (
    <div className="grid gap-10">
      {texts.groups.map((group) => (
        <section key={group.id} className="grid gap-5">
          <h2>{group.name}</h2>
          {group.statements.map(({ id, text }) => {
            const cell = state.cells[id]
            return (
              cell && (
                <div key={id} className="card">
                  <StatementCard
                    id={id}
                    statement={text}
                    steps={texts.steps}
                    lowest={texts.lowest}
                    cell={cell}
                    store={store}
                    words={words}
                    isLegendShown
                  />
                </div>
              )
            )
          })}
        </section>
      ))}
      {end}
    </div>
  )
}
