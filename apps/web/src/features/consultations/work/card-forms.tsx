'use client'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { ActButton, type Send } from './act-button'
import { DecisionForm } from './decision-form'
import { HideForm } from './hide-form'
import type { WorkCard } from './work-card'
import type { Refusal, WorkState } from './work-state'
import type { WorkWords } from './work-words'

interface CardFormsProps {
  card: WorkCard
  send: Send
  refused: Refusal | undefined
  /** Set anew each time something was done with this one. */
  isDone: WorkState | undefined
  /** The way to the draft. */
  draft: string
  words: WorkWords
}

/** What can be done with one contribution: the usual in one press, the rest folded away until it is wanted. */
export function CardForms({ card, send, refused, isDone, draft, words }: CardFormsProps) {
  const folds = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isDone) for (const fold of folds.current?.querySelectorAll('details') ?? []) fold.open = false
  }, [isDone])
  const { ways, outcome, name } = card
  const isHiding = refused?.values.act === 'hide'
  const isWaiting = outcome === null
  return (
    <div ref={folds} className="grid gap-2 print:hidden">
      {ways.take && isWaiting && (
        <ActButton card={card} send={send} values={{ outcome: 'accepted', inDraft: 'yes' }}>
          {words.take}
        </ActButton>
      )}
      {ways.decide && (
        <Fold
          title={isWaiting ? (ways.take ? words.otherwise : words.decide) : words.change}
          name={name}
          isOpen={Boolean(refused) && !isHiding}
        >
          <DecisionForm card={card} send={send} refused={isHiding ? undefined : refused} draft={draft} words={words} />
        </Fold>
      )}
      <div className="flex flex-wrap items-start gap-x-5 gap-y-1 text-[0.95rem]">
        {ways.takeBack && (
          <ActButton card={card} send={send} values={{ act: 'takeBack' }} look="link">
            {words.takeBack}
          </ActButton>
        )}
        {ways.part && (
          <ActButton card={card} send={send} values={{ act: 'part' }} look="link">
            {words.part}
          </ActButton>
        )}
        {ways.merge && (
          <Link
            href={ways.merge}
            prefetch={false}
            className="inline-flex min-h-8 items-center text-brand underline underline-offset-3"
          >
            {words.merge}
            <span className="sr-only">: {name}</span>
          </Link>
        )}
        {ways.show && (
          <ActButton card={card} send={send} values={{ act: 'show' }} look="link">
            {words.show}
          </ActButton>
        )}
        {ways.hide && (
          <Fold title={words.hide} name={name} isOpen={isHiding}>
            <HideForm card={card} send={send} refused={isHiding ? refused : undefined} words={words} />
          </Fold>
        )}
      </div>
    </div>
  )
}

interface FoldProps {
  title: string
  name: string
  isOpen: boolean
  children: React.ReactNode
}

function Fold({ title, name, isOpen, children }: FoldProps) {
  return (
    <details open={isOpen} className="min-w-0 open:basis-full">
      <summary className="flex min-h-8 w-fit items-center text-brand underline underline-offset-3">
        {title}
        <span className="sr-only">: {name}</span>
      </summary>
      <div className="pt-3 pb-2">{children}</div>
    </details>
  )
}
