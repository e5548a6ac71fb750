'use client'
import { type Editor, EditorContent } from '@tiptap/react'

/** Where the text is written or read. */
export function WrittenText({ editor, language }: { editor: Editor; language: string }) {
  return <EditorContent editor={editor} lang={language} className="px-4 py-5 sm:px-6" />
}
