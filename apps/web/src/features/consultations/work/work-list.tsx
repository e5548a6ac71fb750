'use client'
import { useActionState, useRef } from 'react'
import { Notice } from '@/components/notice'
import { CardForms } from './card-forms'
import { useWorkFocus } from './use-work-focus'
import type { SectionGroup } from './work-card'
import { nothingDone, type WorkState } from './work-state'
import type { WorkWords } from './work-words'

interface WorkListProps {
  groups: SectionGroup[]
  action: (state: WorkState, form: FormData) => Promise<WorkState>
  draft: string
  words: WorkWords
}

/**
 * What came in, by section and passage. Everything is one form or another on a card and works without script; with it
 * the page stays where it is, and the focus with the contribution, or with the next one where it left the list.
 */
export function WorkList({ groups, action, draft, words }: WorkListProps) {
  const [state, send] = useActionState(action, nothingDone)
  const list = useRef<HTMLDivElement>(null)
  useWorkFocus(state, list)
  const refusal = state.last ? state.refused[state.last] : undefined
  return (
    <div ref={list} className="grid gap-8 pt-2">
      {groups.map(({ id, heading, passages }) => (
        <section key={id} className="grid gap-4" aria-labelledby={`section-${id}`}>
          <h3 id={`section-${id}`} className="text-[1.35rem]">
            {heading}
          </h3>
          {passages.map(({ key, quote, cards }) => (
            <div key={key} className="grid gap-3">
              {quote}
              <ul className="grid gap-3">
                {cards.map((card) => (
                  <li key={card.id} className="card grid gap-3">
                    <h4
                      id={`contribution-${card.id}`}
                      tabIndex={-1}
                      className="scroll-mt-4 font-sans text-[1.05rem] font-semibold tracking-normal"
                    >
                      {card.name}
                    </h4>
                    {card.face}
                    <CardForms
                      card={card}
                      send={send}
                      refused={state.refused[card.id]}
                      isDone={state.last === card.id && state.done ? state : undefined}
                      draft={draft}
                      words={words}
                    />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {/* In sight wherever the list has been scrolled to. */}
      <div className="sticky bottom-4 z-10 grid justify-items-center print:hidden">
        <div role="status">
          {state.done && (
            <div className="rounded-control shadow-lg">
              <Notice title={state.done} />
            </div>
          )}
        </div>
        {/* Without script the page begins at its top again: from here one comes back. */}
        {refusal?.problem && (
          <noscript>
            <a href={`#contribution-${state.last}`} className="rounded-control bg-accent-soft px-4 py-3 font-semibold">
              {refusal.problem.title}
            </a>
          </noscript>
        )}
      </div>
    </div>
  )
}
