'use client'
import type { ReactNode } from 'react'
import type { Cell, SheetState } from './sheet-store'
import type { SheetTexts } from './sheet-texts'
import { StatementCard, type StatementCommon } from './statement-card'
import { useScoreKeys } from './use-score-keys'

interface AllStatementsProps extends StatementCommon {
  texts: SheetTexts
  state: SheetState
  end: ReactNode
}

/** Every statement on one page, level by level. */
export function AllStatements({ texts, state, end, ...common }: AllStatementsProps) {
  return (
    <div className="grid gap-10">
      {texts.groups.map((group) => (
        <section key={group.id} className="grid gap-5">
          <h2>{group.name}</h2>
          {group.statements.map(({ id, text }) => {
            const cell = state.cells[id]
            return cell && <Statement key={id} id={id} statement={text} texts={texts} cell={cell} {...common} />
          })}
        </section>
      ))}
      {end}
    </div>
  )
}

function Statement(props: StatementCommon & { id: string; statement: string; texts: SheetTexts; cell: Cell }) {
  const { id, texts, store, isEnded } = props
  const keys = useScoreKeys<HTMLDivElement>(
    texts.lowest,
    texts.steps.length,
    (score) => !isEnded && store.setScore(id, score),
  )
  return (
    <div ref={keys} className="card">
      <StatementCard {...props} isLegendShown />
    </div>
  )
}
