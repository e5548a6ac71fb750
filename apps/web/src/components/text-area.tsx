'use client'
import { type ComponentProps, useEffect, useRef, useState, useSyncExternalStore } from 'react'

/**
 * A text area in which nothing is lost that was typed while the page’s script was on its way. When the script comes, React
 * puts a text area that came with words back to those words, although it leaves every other kind of control as it is.
 */
export function TextArea({ id, ...props }: ComponentProps<'textarea'> & { id: string }) {
  const area = useRef<HTMLTextAreaElement>(null)
  // True on the server and when the script comes to what the server made; false for one that the script makes.
  const isFromServer = useSyncExternalStore(neverChanges, isFalse, isTrue)
  const [early] = useState(() => (isFromServer ? typedEarly(id) : undefined))
  useEffect(() => {
    if (area.current && early) typeAgain(area.current, early)
  }, [early])
  return <textarea ref={area} id={id} {...props} />
}

const neverChanges = () => () => undefined
const isFalse = () => false
const isTrue = () => true

type Typed = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>

function typedEarly(id: string): Typed | undefined {
  if (typeof document === 'undefined') return undefined
  const area = document.getElementById(id)
  if (!(area instanceof HTMLTextAreaElement) || area.value === area.defaultValue) return undefined
  const { value, selectionStart, selectionEnd } = area
  return { value, selectionStart, selectionEnd }
}

/** As if it were typed at this moment: past what React notes of its own writing, so that whoever listens is told. */
function typeAgain(area: HTMLTextAreaElement, { value, selectionStart, selectionEnd }: Typed) {
  const prototype = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
  prototype?.set?.call(area, value)
  area.setSelectionRange(selectionStart, selectionEnd)
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
