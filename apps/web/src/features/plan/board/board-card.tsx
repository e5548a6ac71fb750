'use client'
import type { FormState } from '@/lib/form-state'
import type { Card } from './columns'
import { MoveForm, type MoveFormProps } from './move-form'
import { useHydrated } from './use-hydrated'

interface BoardCardProps extends Pick<MoveFormProps, 'choices' | 'send' | 'asked' | 'words'> {
  card: Card
  /** Why its form was refused. */
  refused: FormState
  onDrag: (isDragged: boolean) => void
}

/** One action on the board: dragged with the mouse, moved by its form with keyboard and touch. */
export function BoardCard({ card, refused, onDrag, ...form }: BoardCardProps) {
  const { id, title, version, canMove, isMoving, face } = card
  const isLoose = canMove && !isMoving
  const isHydrated = useHydrated()
  return (
    <li
      id={`card-${id}`}
      aria-busy={isMoving}
      draggable={isLoose && isHydrated}
      onDragStart={(event) => {
        // Text that is marked inside a card can be dragged as well; that moves nothing.
        if (event.target !== event.currentTarget) return
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', title)
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
      className="grid gap-2 rounded-control border border-line bg-surface p-3.5 print:p-2 [&[draggable=true]]:cursor-grab aria-busy:opacity-60"
    >
      {face}
      {isLoose && <MoveForm id={id} version={version} title={title} refused={refused} {...form} />}
    </li>
  )
}
