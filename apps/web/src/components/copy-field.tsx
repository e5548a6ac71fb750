'use client'
import { useState } from 'react'
import { Button } from './button'
import { controlClass } from './field'

/** Text to be copied: by its button, or by hand from the field, which is all there is without script. */
export function CopyField({
  value,
  label,
  copy,
  copied,
}: {
  value: string
  label: string
  copy: string
  copied: string
}) {
  const [isCopied, setCopied] = useState(false)
  const [field, setField] = useState<HTMLInputElement | null>(null)
  const take = async () => {
    field?.select()
    // Where the browser does not let it be done, the text is selected, to be copied by hand.
    setCopied(
      await navigator.clipboard.writeText(value).then(
        () => true,
        () => false,
      ),
    )
  }
  return (
    <div className="flex flex-wrap gap-3">
      <input
        ref={setField}
        readOnly
        value={value}
        aria-label={label}
        className={`${controlClass} min-w-0 grow basis-56`}
      />
      <Button look="quiet" onClick={take}>
        {copy}
      </Button>
      <span role="status" className="self-center text-[0.95rem] text-ink-soft empty:hidden">
        {isCopied && copied}
      </span>
    </div>
  )
}
