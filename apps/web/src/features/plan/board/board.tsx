'use client'
import type { ActionStatus } from '@trivselsrum/contracts/actions'
import { startTransition, useActionState, useOptimistic, useState } from 'react'
import { Notice } from '@/components/notice'
import { type FormState, untouched } from '@/lib/form-state'
import { BoardCard } from './board-card'
import { BoardColumn } from './board-column'
import { type Card, type Column, withMoved } from './columns'
import type { MoveWords } from './move-form'
import { useCardFocus } from './use-card-focus'

interface BoardProps {
  columns: Column[]
  move: (state: FormState, form: FormData) => Promise<FormState>
  words: MoveWords & { nothing: string }
}

interface Dragged {
  card: Card
  from: ActionStatus
}

/**
 * The plan by status. A card is moved by the form on it, also without script, or by dragging; either way the same is
 * sent. One that is refused lies again where it is, and why is said below.
 */
export function Board({ columns, move, words }: BoardProps) {
  const [state, send] = useActionState(move, untouched)
  const [shown, showMoved] = useOptimistic(columns, withMoved)
  const [dragged, setDragged] = useState<Dragged>()
  const [asked, ask] = useState<{ id: string }>()
  useCardFocus(state, columns)

  const drop = (to: ActionStatus) => {
    setDragged(undefined)
    if (!dragged || dragged.from === to) return
    // Dropping something for good takes a reason: the card stays, and asks for it.
    if (to === 'dropped') return ask({ id: dragged.card.id })
    const { id, version } = dragged.card
    const form = new FormData()
    for (const [name, value] of Object.entries({ action: id, version: String(version), status: to, by: 'mouse' }))
      form.set(name, value)
    startTransition(() => {
      showMoved({ id, to })
      send(form)
    })
  }

  const isOnlyTheReason = Object.keys(state.fields).length > 0
  // What was typed stands in the form of its card, wherever that lies now.
  const refusedOn = (id: string) =>
    state.problem && state.values.action === id && state.values.by !== 'mouse' ? state : untouched
  const choices = columns.map(({ status, name }) => ({ status, name }))
  return (
    <div className="@container grid gap-4">
      <div className="grid gap-4 @lg:grid-cols-2 @3xl:grid-cols-4">
        {shown.map((column) => (
          <BoardColumn
            key={column.status}
            column={column}
            nothing={words.nothing}
            isTarget={dragged !== undefined && dragged.from !== column.status}
            onDrop={() => drop(column.status)}
          >
            {column.cards.map((card) => (
              <BoardCard
                key={card.id}
                card={card}
                choices={choices.filter(({ status }) => status !== column.status)}
                send={send}
                refused={refusedOn(card.id)}
                asked={asked?.id === card.id ? asked : undefined}
                words={words}
                onDrag={(isDragged) => setDragged(isDragged ? { card, from: column.status } : undefined)}
              />
            ))}
          </BoardColumn>
        ))}
      </div>
      {/* In sight wherever the board has been scrolled to. */}
      <div className="sticky bottom-4 grid justify-items-center print:hidden">
        <div role="status">
          {state.done && (
            <div className="rounded-control shadow-lg">
              <Notice title={state.done} />
            </div>
          )}
        </div>
        {state.problem && !isOnlyTheReason && (
          <div className="rounded-control shadow-lg">
            <Notice tone="trouble" title={state.problem.title}>
              <p>{state.problem.detail}</p>
            </Notice>
          </div>
        )}
      </div>
    </div>
  )
}
