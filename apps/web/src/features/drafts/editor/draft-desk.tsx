'use client'
import { lazy, type ReactNode, Suspense } from 'react'
import { useHydrated } from '@/features/plan/board/use-hydrated'
import type { DraftEditorProps } from './draft-editor'

const DraftEditor = lazy(() => import('./draft-editor'))

/** The editor, brought by its own page alone; until it is there, and without script, the text as it was read. */
export function DraftDesk({ children, ...editor }: Omit<DraftEditorProps, 'asRead'> & { children: ReactNode }) {
  if (!useHydrated()) return children
  return (
    <Suspense fallback={children}>
      <DraftEditor {...editor} asRead={children} />
    </Suspense>
  )
}
