'use client'
import { useEffect, useState } from 'react'
import { type DraftPlace, type DraftSession, openDraft } from '../live/draft-session'

/** The draft at work, from when this device has given what it has of it until the page is left. */
export function useSession(place: DraftPlace): DraftSession | undefined {
  const [session, setSession] = useState<DraftSession>()
  // What is at work is this one draft: the rest of its place is settled when it is opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let isLeft = false
    let opened: DraftSession | undefined
    void openDraft(place).then((found) => {
      if (isLeft) return found.close()
      opened = found
      setSession(found)
    })
    return () => {
      isLeft = true
      opened?.close()
      setSession(undefined)
    }
  }, [place.edition, place.member])
  return session
}
