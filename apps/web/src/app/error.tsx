'use client'
import { useRouter } from 'next/navigation'
import { startTransition, useCallback, useEffect } from 'react'
import { Button } from '@/components/button'
import { useWords } from '@/components/client-words'

const RETRY_SECONDS = 6

/**
 * A page that could not be made: says so, keeps trying by itself, and lets the reader try at once. It never reloads:
 * whatever else the tab still holds, such as answers not saved yet, goes on.
 */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const words = useWords()
  const router = useRouter()
  const again = useCallback(
    () =>
      startTransition(() => {
        router.refresh()
        reset()
      }),
    [router, reset],
  )
  useEffect(() => {
    const timer = setInterval(again, RETRY_SECONDS * 1000)
    return () => clearInterval(timer)
  }, [again])
  return (
    <main className="mx-auto grid min-h-[70dvh] max-w-xl content-center justify-items-start gap-5 px-5">
      <h1>{words.title}</h1>
      <p className="text-ink-soft" role="status">
        {words.detail}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={again}>{words.again}</Button>
        <a href="/" className="inline-flex min-h-12 items-center">
          {words.home}
        </a>
      </div>
    </main>
  )
}
