'use client'
import { OwnWork } from './own-work'
import type { ViewProps } from './view'

/** Prompts for a talk of two, to be read; what is said stays between them. */
export function Guide({ activity: { content, text, privacy }, words, ways, store }: ViewProps<'guide'>) {
  const isTalk = content.keeps === 'talk'
  return (
    <div className="grid gap-5">
      {privacy === 'private' && (
        <OwnWork
          words={words}
          href={store && (isTalk ? ways.talks : ways.own)}
          link={isTalk ? words.own.talks : words.own.link}
        />
      )}
      <ol className="grid gap-4 md:grid-cols-2">
        {content.parts.map(({ id, prompts }) => (
          <li key={id} className="card grid content-start gap-2.5">
            <h4 className="font-serif text-[1.25rem] font-medium">{text.parts[id]}</h4>
            <ul className="grid list-disc gap-1.5 ps-5">
              {prompts.map((prompt) => (
                <li key={prompt}>{text.prompts[prompt]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}
