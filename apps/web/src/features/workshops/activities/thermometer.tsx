'use client'
import { OwnWork } from './own-work'
import type { ViewProps } from './view'

/** The colours of the levels, from well to not well; each says its name as well. */
const edges = ['border-t-ramp-5', 'border-t-ramp-2', 'border-t-ramp-1']

/** Levels from well to not well, to be read; what one thinks of them is one's own. */
export function Thermometer({ activity: { content, text, privacy }, words, ways, store }: ViewProps<'thermometer'>) {
  return (
    <div className="grid gap-5">
      {privacy === 'private' && <OwnWork words={words} href={store && ways.own} />}
      <ol className="grid gap-4 lg:grid-flow-col lg:auto-cols-fr">
        {content.levels.map(({ id, signs }, index) => (
          <li key={id} className={`card grid content-start gap-2.5 border-t-8 ${edges[index] ?? ''}`}>
            <h4 className="font-serif text-[1.25rem] font-medium">{text.levels[id]?.name}</h4>
            <p className="text-ink-soft">{text.levels[id]?.meaning}</p>
            <ul className="grid list-disc gap-1 ps-5">
              {signs.map((sign) => (
                <li key={sign}>{text.signs[sign]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <section className="grid gap-2">
        <h4 className="font-semibold">{words.own.prompts}</h4>
        <ul className="grid list-disc gap-1.5 ps-5">
          {content.prompts.map((prompt) => (
            <li key={prompt}>{text.prompts[prompt]}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
