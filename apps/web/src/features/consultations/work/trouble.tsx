'use client'
import { Notice } from '@/components/notice'
import type { Refusal } from './work-state'
import type { WorkWords } from './work-words'

/** Why it was refused, and how things stand by now: what the passage says, or what somebody else decided. */
export function Trouble({ refused, words }: { refused: Refusal | undefined; words: WorkWords }) {
  if (!refused?.problem) return null
  const { problem, now, theirs } = refused
  return (
    <Notice tone="trouble" title={problem.title}>
      <p>{problem.detail}</p>
      {theirs && <p className="font-semibold whitespace-pre-line">{theirs}</p>}
      {now && (
        <p>
          {words.readsNow} <q className="whitespace-pre-line">{now}</q>
        </p>
      )}
    </Notice>
  )
}
