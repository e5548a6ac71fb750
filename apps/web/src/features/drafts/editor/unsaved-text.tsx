'use client'
import { useState } from 'react'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'

interface Props {
  text: string
  words: Record<'unsavedDetail' | 'yourText' | 'copy' | 'copied' | 'discard', string>
  discard: () => void
}

/** Words that the server did not take: to be copied before they are let go. */
export function UnsavedText({ text, words, discard }: Props) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () =>
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    )
  return (
    <div className="grid gap-3">
      <p>{words.unsavedDetail}</p>
      <textarea readOnly rows={6} aria-label={words.yourText} value={text} className={controlClass} />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={copy}>{words.copy}</Button>
        <Button look="quiet" onClick={discard}>
          {words.discard}
        </Button>
        <span role="status" className="empty:hidden">
          {isCopied && words.copied}
        </span>
      </div>
    </div>
  )
}
