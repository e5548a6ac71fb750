'use client'
import type { Editor } from '@tiptap/react'
import { Button } from '@/components/button'
import type { DraftWords } from '../words'

interface Props {
  editor: Editor
  words: DraftWords
  contributions: string | undefined
}

/** Where the cursor is in words that came from a contribution: says so, and lets them be the text's own. */
export function AcceptedBar({ editor, words, contributions }: Props) {
  const clear = () => editor.chain().focus().extendMarkRange('accepted').unsetMark('accepted').run()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-2 text-[0.95rem]">
      <p>
        {words.accepted} {contributions && <a href={contributions}>{words.seeContributions}</a>}
      </p>
      <Button look="quiet" onClick={clear}>
        {words.clearAccepted}
      </Button>
    </div>
  )
}
