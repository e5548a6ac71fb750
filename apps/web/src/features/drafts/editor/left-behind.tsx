'use client'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/notice'
import { forget, isUnsaved, keptOfOthers } from '@/lib/kept-drafts'
import type { DraftWords } from '../words'
import type { Places } from './fill-in'
import { UnsavedText } from './unsaved-text'

interface Props {
  member: string
  policy: string
  /** The draft that is written on now; empty where there is none. */
  edition: string
  fragment: string
  places: Places
  words: Pick<DraftWords, 'leftBehind' | 'leftBehindDetail' | 'yourText' | 'copy' | 'copied' | 'discard'>
}

/** What was written on this device without a connection while the draft was adopted: its words, until they are let go. */
export function LeftBehind({ member, policy, edition, fragment, places, words }: Props) {
  const [found, setFound] = useState<{ name: string; text: string }[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the device has is looked for once for each draft
  useEffect(() => {
    const look = async () => {
      const names = (await keptOfOthers(member, policy, edition)).filter(isUnsaved)
      if (names.length === 0) return
      const { keptText } = await import('../live/left-behind')
      setFound(await Promise.all(names.map(async (name) => ({ name, text: await keptText(name, fragment, places) }))))
    }
    void look()
  }, [member, policy, edition])
  return found.map(({ name, text }) => (
    <Notice key={name} tone="trouble" title={words.leftBehind}>
      <UnsavedText
        text={text}
        words={{ ...words, unsavedDetail: words.leftBehindDetail }}
        discard={() => {
          forget(name)
          setFound((before) => before.filter((one) => one.name !== name))
        }}
      />
    </Notice>
  ))
}
