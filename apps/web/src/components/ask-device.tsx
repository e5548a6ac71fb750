'use client'
import { useRef, useState } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'

interface AskDeviceProps {
  /** The field of the form that what the device says is sent in. */
  name: string
  ask: () => Promise<object>
  words: { use: string; refused: string; needsScript: string }
}

/** A button that asks the device for something only its owner can give, and then sends the form it stands in. */
export function AskDevice({ name, ask, words }: AskDeviceProps) {
  const field = useRef<HTMLInputElement>(null)
  const [isRefused, setIsRefused] = useState(false)
  const { pending } = useFormStatus()
  const press = async () => {
    setIsRefused(false)
    // Cancelled by its owner, no key of theirs at hand, or another site: browsers do not say which.
    const said = await ask().catch(() => undefined)
    setIsRefused(!said)
    if (!said || !field.current) return
    field.current.value = JSON.stringify(said)
    field.current.form?.requestSubmit()
  }
  return (
    <div className="grid justify-items-start gap-2">
      <input ref={field} type="hidden" name={name} />
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <Button look="quiet" aria-disabled={pending} onClick={pending ? undefined : press}>
        {words.use}
      </Button>
      <p role="status" className="text-[0.95rem] font-semibold text-accent">
        {isRefused && words.refused}
      </p>
    </div>
  )
}
