'use client'
import { type Editor, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import type { DraftSession } from '../live/draft-session'
import type { DraftWords } from '../words'
import { draftExtensions } from './extensions'
import type { Places } from './fill-in'

interface Draft {
  session: DraftSession
  fragment: string
  places: Places
  mayWrite: boolean
  words: DraftWords
}

/** Where Escape leads from the text: Tab moves points of lists, so that there must be another way out. */
export const TOOLBAR = 'draft-tools'
export const KEYS = 'draft-keys'

/** The editor of a draft; whoever may not write sees the same text change. */
export function useDraftEditor({ session, fragment, places, mayWrite, words }: Draft): Editor {
  const editor = useEditor(
    {
      extensions: draftExtensions({
        doc: session.doc,
        awareness: session.awareness,
        fragment,
        places,
        placeholder: words.placeholder,
      }),
      editable: mayWrite,
      // Only ever in a browser: this is fetched once the page is there.
      immediatelyRender: true,
      // Pages allow no styles of their own: these stand in globals.css.
      injectCSS: false,
      editorProps: propsOf(mayWrite, words),
    },
    [session],
  )
  useEffect(() => {
    editor.setEditable(mayWrite, false)
    editor.setOptions({ editorProps: propsOf(mayWrite, words) })
  }, [editor, mayWrite, words])
  return editor
}

/** What is typed stays clear of the tools above the text, and of what stands with them. */
const clear = { top: 116, right: 0, bottom: 32, left: 0 }

function propsOf(mayWrite: boolean, words: DraftWords) {
  const attributes = attributesOf(mayWrite, words)
  return { attributes, handleKeyDown: leaveByEscape, scrollMargin: clear, scrollThreshold: clear }
}

function attributesOf(mayWrite: boolean, words: DraftWords): Record<string, string> {
  const common = { class: 'policy-text', 'aria-label': words.text }
  if (!mayWrite) return { ...common, role: 'article' }
  return { ...common, role: 'textbox', 'aria-multiline': 'true', 'aria-describedby': KEYS }
}

function leaveByEscape(_: unknown, { key }: KeyboardEvent): boolean {
  if (key !== 'Escape') return false
  document.querySelector<HTMLElement>(`#${TOOLBAR} [tabindex="0"]`)?.focus()
  return true
}
