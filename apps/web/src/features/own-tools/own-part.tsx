'use client'
import type { Answers } from './answers'
import { OwnChecklist } from './own-checklist'
import { OwnGuide } from './own-guide'
import { OwnThermometer } from './own-thermometer'
import type { OwnWords } from './own-words'
import type { PrivatePart } from './private-parts'

export interface PartProps {
  /** What its controls begin with. */
  given: Answers
  /** What stands in them now. */
  answers: Answers
  words: OwnWords
}

/** One thing to think over alone. */
export function OwnPart({ part, ...props }: PartProps & { part: PrivatePart }) {
  const { id, text } = part
  return (
    <section className="card grid min-w-0 gap-5" aria-labelledby={id}>
      <div className="grid gap-2">
        <h2 id={id}>{text.title}</h2>
        {text.how && <p className="whitespace-pre-line">{text.how}</p>}
      </div>
      {part.kind === 'checklist' && <OwnChecklist part={part} {...props} />}
      {part.kind === 'thermometer' && <OwnThermometer part={part} {...props} />}
      {part.kind === 'guide' && <OwnGuide part={part} {...props} />}
    </section>
  )
}
