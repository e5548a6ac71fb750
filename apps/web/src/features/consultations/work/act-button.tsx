'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonClass } from '@/components/button'
import type { WorkCard } from './work-card'

export type Send = (form: FormData) => void

interface ActButtonProps {
  card: WorkCard
  send: Send
  values: Record<string, string>
  look?: 'quiet' | 'link'
  children: ReactNode
}

/** One thing done with a contribution in one press; what it is done with is read out, since each card has the same. */
export function ActButton({ card, send, values, look = 'quiet', children }: ActButtonProps) {
  return (
    <form action={send}>
      <CardFields card={card} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Press look={look}>
        {children}
        <span className="sr-only">: {card.name}</span>
      </Press>
    </form>
  )
}

/** Which contribution a form is about, and the version of it that was seen. */
export function CardFields({ card: { id, version } }: { card: WorkCard }) {
  return (
    <>
      <input type="hidden" name="contribution" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}

function Press({ look, children }: { look: 'quiet' | 'link'; children: ReactNode }) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      aria-busy={pending}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={
        look === 'quiet'
          ? buttonClass('quiet')
          : 'inline-flex min-h-8 cursor-pointer items-center text-brand underline underline-offset-3'
      }
    >
      {children}
    </button>
  )
}
