'use client'
import type { ActivityOf } from '@trivselsrum/toolkit/programme/activities'
import { Fragment } from 'react'
import { type Answers, countsOf, names, worthAThought } from './answers'
import type { PartProps } from './part-props'

type Checklist = ActivityOf<'checklist'>

/** Things in groups to be ticked or answered. How many there are is counted; what it means is for the reader to say. */
export function OwnChecklist({ part, given, answers, words }: PartProps & { part: Checklist }) {
  const { content, text } = part
  const [only, ...others] = content.options
  const isTicked = content.takesMany && others.length === 0
  const attention = worthAThought(part, answers)
  return (
    <>
      {isTicked && <p className="text-ink-soft">{words.tick.replace('{option}', text.options[only ?? ''] ?? '')}</p>}
      {countsOf(part, answers).map(({ group, count, of }, index) => (
        <div key={group} className="grid gap-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3>{text.groups[group]}</h3>
            <p className="text-[0.95rem] text-ink-soft tabular-nums">
              {words.count.replace('{count}', String(count)).replace('{of}', String(of))}
            </p>
          </div>
          <div className={isTicked ? 'grid gap-x-6 md:grid-cols-2' : 'grid'}>
            {content.groups[index]?.items.map((item) =>
              isTicked ? (
                <Tick
                  key={item}
                  name={names.tick(part.id, item, only ?? '')}
                  given={given}
                  label={text.items[item] ?? ''}
                />
              ) : (
                <Item key={item} part={part} item={item} given={given} />
              ),
            )}
          </div>
        </div>
      ))}
      {attention.length > 0 && (
        <div className="grid gap-1 rounded-control bg-brand-soft px-4 py-3">
          <p className="font-semibold">{words.attention}</p>
          <ul className="grid gap-1 pl-5">
            {attention.map((item) => (
              <li key={item} className="list-disc">
                {text.items[item]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Tick({ name, given, label }: { name: string; given: Answers; label: string }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input
        type="checkbox"
        name={name}
        autoComplete="off"
        defaultChecked={given[name] !== undefined}
        className="size-5 shrink-0 accent-brand"
      />
      {label}
    </label>
  )
}

/** A thing with several options, of which one is chosen, or as many as fit. */
function Item({ part, item, given }: { part: Checklist; item: string; given: Answers }) {
  const { id, content, text } = part
  const chosen = names.choice(id, item)
  // Beside a few options there is room for what they are about: floated, a legend takes its place in the grid.
  const isBeside = content.options.length < 3
  const look = isBeside ? 'grid gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center' : 'py-1.5'
  return (
    <div className="border-line border-t py-1">
      <fieldset className={`min-w-0 ${look}`}>
        <legend className={isBeside ? 'float-left' : ''}>{text.items[item]}</legend>
        <div className="flex flex-wrap gap-x-4 sm:gap-x-6">
          {content.options.map((option) => (
            <Fragment key={option}>
              {content.takesMany ? (
                <Tick name={names.tick(id, item, option)} given={given} label={text.options[option] ?? ''} />
              ) : (
                <label className="flex min-h-11 cursor-pointer items-center gap-2.5">
                  <input
                    type="radio"
                    name={chosen}
                    value={option}
                    autoComplete="off"
                    defaultChecked={given[chosen] === option}
                    className="size-5 shrink-0 accent-brand"
                  />
                  {text.options[option]}
                </label>
              )}
            </Fragment>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
