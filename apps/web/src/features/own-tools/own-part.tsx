'use client'
import { OwnChecklist } from './own-checklist'
import { OwnGuide } from './own-guide'
import { OwnThermometer } from './own-thermometer'
import type { PartProps } from './part-props'
import type { PrivatePart } from './private-parts'

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
