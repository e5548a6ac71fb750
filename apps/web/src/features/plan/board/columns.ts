import type { ActionStatus } from '@trivselsrum/contracts/actions'
import type { ReactNode } from 'react'

/** A card as the board moves it: what stands on it was made on the server. */
export interface Card {
  id: string
  version: number
  title: string
  canMove: boolean
  /** On its way to where it stands. */
  isMoving?: true
  face: ReactNode
}

export interface Column {
  status: ActionStatus
  name: string
  total: number
  /** How many are in the column, as read aloud. */
  count: string
  cards: Card[]
  /** The way to those that the column has no room for. */
  all?: { href: string; text: string } | undefined
}

/** The columns with a card on its way to another one, above the others there. */
export function withMoved(columns: Column[], { id, to }: { id: string; to: ActionStatus }): Column[] {
  const card = columns.flatMap(({ cards }) => cards).find((card) => card.id === id)
  if (!card) return columns
  return columns.map((column) => {
    const others = column.cards.filter((other) => other.id !== id)
    const left = column.total - (column.cards.length - others.length)
    if (column.status !== to) return { ...column, cards: others, total: left }
    return { ...column, cards: [{ ...card, isMoving: true as const }, ...others], total: left + 1 }
  })
}
