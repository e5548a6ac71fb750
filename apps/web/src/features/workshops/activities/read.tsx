'use client'
import type { ViewProps } from './view'

/** To be read, or read aloud. */
export function Read({ activity: { content, text }, store }: ViewProps<'read'>) {
  return (
    <div className={store ? 'grid gap-5' : 'grid items-start gap-5 lg:grid-cols-2'}>
      {content.parts.map(({ id, points }) => (
        <section key={id} className="card grid gap-2.5">
          <h4 className="font-serif text-[1.25rem] font-medium">{text.parts[id]?.name}</h4>
          {text.parts[id]?.text && <p className="whitespace-pre-line">{text.parts[id]?.text}</p>}
          {points.length > 0 && (
            <ul className="grid list-disc gap-1.5 ps-5">
              {points.map((point) => (
                <li key={point}>{text.points[point]}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
