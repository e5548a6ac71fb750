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
const KEYS = 'draft-keys'

export { KEYS }

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
      editorProps: { attributes: attributesOf(mayWrite, words), handleKeyDown: leaveByEscape },
    },
    [session],
  )
  useEffect(() => {
    editor.setEditable(mayWrite, false)
    editor.setOptions({ editorProps: { attributes: attributesOf(mayWrite, words), handleKeyDown: leaveByEscape } })
  }, [editor, mayWrite, words])
  return editor
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
