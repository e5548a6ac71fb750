'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/button'

interface AskFirstProps {
  question: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
}

/** Asks once more, where it was pressed, before something written is lost. */
export function AskFirst({ question, yes, no, onYes, onNo }: AskFirstProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={question}
      className="grid gap-3 rounded-control bg-accent-soft px-4 py-3"
    >
      <p className="font-semibold">{question}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="grave" onClick={onYes}>
          {yes}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {no}
        </Button>
      </div>
    </section>
  )
}
