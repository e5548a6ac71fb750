'use client'
import { keyOf } from '../hold/unsaved'
import { OwnWork } from './own-work'
import type { ViewProps } from './view'

/** Things gone through together, each with its answer; or, for oneself, shown to be read. */
export function Checklist(props: ViewProps<'checklist'>) {
  const { activity, words, ways, store } = props
  const { content, text, privacy } = activity
  const isOwn = privacy === 'private'
  return (
    <div className="grid gap-5">
      {isOwn && <OwnWork words={words} href={store && ways.own} />}
      <div className={isOwn ? 'grid gap-4 md:grid-cols-2 xl:grid-cols-3' : 'grid gap-4'}>
        {content.groups.map(({ id, items }) => (
          <section key={id} className="card grid content-start gap-3">
            <h4 className="font-serif text-[1.25rem] font-medium">{text.groups[id]}</h4>
            <ul className={isOwn ? 'grid list-disc gap-1 ps-5' : 'grid divide-y divide-line'}>
              {items.map((item) => (
                <li key={item}>{isOwn ? text.items[item] : <Item {...props} item={item} />}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function Item({ activity, state, words, store, item }: ViewProps<'checklist'> & { item: string }) {
  const { content, text } = activity
  const chosen = chosenOf(activity, state, item)
  if (!store)
    return (
      <p className="flex max-w-none flex-wrap justify-between gap-x-6 py-2">
        {text.items[item]}
        <span className="font-semibold text-brand">{chosen ? text.options[chosen] : '–'}</span>
      </p>
    )
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <legend className="sr-only">{text.items[item]}</legend>
      <span aria-hidden="true" className="min-w-0 flex-[1_1_18rem]">
        {text.items[item]}
      </span>
      <div className="flex flex-wrap gap-2">
        {content.options.map((option) => (
          <label
            key={option}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-control border-[1.5px] border-line-strong px-4 has-checked:border-brand has-checked:bg-brand has-checked:text-brand-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              className="sr-only"
              name={`${activity.id} ${item}`}
              checked={chosen === option}
              onChange={() => store.choose(activity.id, item, option)}
            />
            {text.options[option]}
          </label>
        ))}
        {chosen && (
          <button
            type="button"
            className="min-h-11 px-2 text-[0.95rem] text-brand underline underline-offset-3"
            onClick={() => store.choose(activity.id, item, null)}
          >
            {words.checklist.clear}
            <span className="sr-only">: {text.items[item]}</span>
          </button>
        )}
      </div>
    </fieldset>
  )
}

/** What is chosen here and on its way, else what the server has. */
function chosenOf(
  { id }: ViewProps<'checklist'>['activity'],
  { workshop, unsaved }: ViewProps<'checklist'>['state'],
  item: string,
) {
  const underway = unsaved.choices[keyOf(id, item)]
  if (underway) return underway.option
  return workshop.choices.find((choice) => choice.activity === id && choice.item === item)?.option ?? null
}
