'use client'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/button'
import { type Kind, kinds } from './kind-choice'
import { type MarkedPassage, markedPassage, type TouchedPiece } from './marked-passage'

interface MarkBarWords extends Record<Kind, string> {
  label: string
  isCut: string
}

/** Words are marked with mouse, finger or keyboard, and a bar at the foot of the page offers what to do about them. */
export function MarkBar({ words }: { words: MarkBarWords }) {
  const [marked, setMarked] = useState<MarkedPassage>()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A finger on the bar may take the mark off the text before it presses: until it touches elsewhere, the mark stays.
    let isHeld = false
    const look = () => {
      const now = markedPassage(touchedPieces())
      if (now || !isHeld) setMarked(now)
    }
    const touch = ({ target }: PointerEvent) => {
      isHeld = target instanceof Node && bar.current?.contains(target) === true
      if (!isHeld) look()
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', touch)
    // What was marked before this script was there.
    look()
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', touch)
    }
  }, [])
  const form = marked && document.querySelector<HTMLElement>(`[data-section="${marked.section}"]`)?.dataset.form
  return (
    <div ref={bar} aria-live="polite" className="fixed inset-x-0 bottom-0 z-10 select-none print:hidden">
      {marked && form && (
        <section aria-label={words.label} className="border-t border-line bg-surface px-4 py-3">
          <div className="mx-auto grid max-w-xl gap-2">
            {marked.isCut && <p className="text-[0.9rem] text-ink-soft">{words.isCut}</p>}
            <p className="flex flex-wrap gap-1.5">
              {kinds.map((kind) => (
                <a
                  key={kind}
                  href={`${form}?${new URLSearchParams({ kind, block: String(marked.block), from: String(marked.from), to: String(marked.to) })}`}
                  className={`${buttonClass(kind === 'suggestion' ? 'primary' : 'quiet')} grow px-2! text-[0.95rem]!`}
                >
                  {words[kind]}
                </a>
              ))}
            </p>
          </div>
        </section>
      )}
    </div>
  )
}

/** The pieces of the text that the reader's mark touches, each with what of it is marked. */
function touchedPieces(): TouchedPiece[] {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return [...document.querySelectorAll<HTMLElement>('[data-section] [data-from]')].flatMap((piece) => {
    const section = piece.closest<HTMLElement>('[data-section]')?.dataset.section
    if (!section || !range.intersectsNode(piece)) return []
    const text = piece.textContent
    return {
      section,
      block: Number(piece.dataset.block),
      from: Number(piece.dataset.from),
      text,
      isPlace: piece.dataset.place !== undefined,
      start: charactersBefore(piece, range.startContainer, range.startOffset) ?? 0,
      end: charactersBefore(piece, range.endContainer, range.endOffset) ?? text.length,
    }
  })
}

/** How many characters of a piece stand before a point in it; undefined where the point lies outside. */
function charactersBefore(piece: HTMLElement, node: Node, offset: number): number | undefined {
  if (!piece.contains(node)) return undefined
  const before = document.createRange()
  before.setStart(piece, 0)
  before.setEnd(node, offset)
  return before.toString().length
}
