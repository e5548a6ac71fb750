'use client'
import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { DraftWords } from '../words'
import type { Places } from './fill-in'
import { useTextParts } from './text-state'

export interface Question {
  id: string
  text: string
  /** The names of the sections it belongs to. */
  sections: readonly string[]
}

interface Props {
  editor: Editor
  places: Places
  questions: readonly Question[]
  words: DraftWords
}

/** What helps to write: the questions of each section, and what is named in the text and not filled in. */
export function BesideText({ editor, places, questions, words }: Props) {
  const { sections, places: named, here } = useTextParts(editor)
  const helped = sections.flatMap(({ at, section, heading }) => {
    const own = questions.filter((question) => section && question.sections.includes(section))
    return own.length > 0 ? [{ at, heading, own }] : []
  })
  const others = questions.filter(({ id }) => !helped.some(({ own }) => own.some((question) => question.id === id)))
  const empty = places.all.filter(({ id, said }) => !said && named.includes(id))
  const marked = helped.findIndex(({ at }) => at === here)
  const panel = useRef<HTMLElement>(null)
  // Where it scrolls by itself, what is asked of the section one writes in comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is another section, not when its place moves
  useEffect(() => {
    const mark = panel.current?.querySelector('[aria-current]')?.getBoundingClientRect()
    const { top = 0, bottom = 0 } = panel.current?.getBoundingClientRect() ?? {}
    if (mark && (mark.top < top || mark.bottom > bottom)) panel.current?.scrollBy({ top: mark.top - top })
  }, [marked])
  return (
    <section
      ref={panel}
      aria-label={words.beside}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
      tabIndex={0}
      className="grid gap-6 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto print:hidden"
    >
      {empty.length > 0 && (
        <section className="grid gap-2" aria-labelledby="empty-places">
          <h2 id="empty-places" className="text-[1.2rem]">
            {words.emptyTitle}
          </h2>
          <p className="text-[0.95rem] text-ink-soft">{words.emptyLead}</p>
          <ul className="grid gap-1 pl-5">
            {empty.map(({ id, name }) => (
              <li key={id} className="list-disc">
                {name}
              </li>
            ))}
          </ul>
          <p>
            <a href={places.settings}>{words.fillThemIn}</a>
          </p>
        </section>
      )}
      <section className="grid gap-3" aria-labelledby="questions">
        <h2 id="questions" className="text-[1.2rem]">
          {words.questions}
        </h2>
        <p className="text-[0.95rem] text-ink-soft">
          {helped.length + others.length > 0 ? words.questionsLead : words.noQuestions}
        </p>
        {helped.map(({ at, heading, own }) => (
          <Asked key={at} heading={heading} questions={own} isHere={at === here} words={words} />
        ))}
        {others.length > 0 && (
          <details>
            <summary className="min-h-8 w-fit underline underline-offset-3">{words.otherQuestions}</summary>
            <QuestionList questions={others} />
          </details>
        )}
      </section>
    </section>
  )
}

interface AskedProps {
  heading: string
  questions: readonly Question[]
  isHere: boolean
  words: DraftWords
}

function Asked({ heading, questions, isHere, words }: AskedProps) {
  return (
    <div
      aria-current={isHere ? 'true' : undefined}
      className={`grid gap-1.5 border-l-4 py-1 pl-3 ${isHere ? 'border-brand bg-brand-soft' : 'border-line'}`}
    >
      <h3 className="text-base">
        {heading} {isHere && <span className="font-sans text-[0.85rem] text-ink-soft">· {words.here}</span>}
      </h3>
      <QuestionList questions={questions} />
    </div>
  )
}

function QuestionList({ questions }: { questions: readonly Question[] }) {
  return (
    <ul className="grid gap-1.5 pl-5 text-[0.95rem]">
      {questions.map(({ id, text }) => (
        <li key={id} className="list-disc">
          {text}
        </li>
      ))}
    </ul>
  )
}
