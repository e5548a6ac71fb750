'use client'
import type { Choice } from './choice'

interface ParticipantsFieldProps {
  value: string | undefined
  error: string | undefined
  members: Choice[]
  label: string
}

/** Who takes part without being responsible. Many names scroll in a window of their own. */
export function ParticipantsField({ value = '', error, members, label }: ParticipantsFieldProps) {
  if (members.length === 0) return null
  const ticked = value.split(' ')
  return (
    <fieldset className="grid min-w-0 gap-1.5" aria-describedby={error && 'participants-error'}>
      <legend className="pb-1.5 font-semibold">{label}</legend>
      <div className="grid max-h-72 gap-x-6 overflow-y-auto rounded-control border-[1.5px] border-line-strong px-3.5 py-1 sm:grid-cols-2">
        {members.map(({ value: id, text }) => (
          <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="participants"
              value={id}
              defaultChecked={ticked.includes(id)}
              className="size-5 shrink-0 accent-brand"
            />
            <bdi className="min-w-0">{text}</bdi>
          </label>
        ))}
      </div>
      {error && (
        <p id="participants-error" className="text-[0.95rem] font-semibold text-accent">
          {error}
        </p>
      )}
    </fieldset>
  )
}
