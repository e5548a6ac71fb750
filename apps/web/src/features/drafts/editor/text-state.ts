'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { LIST_DEPTH } from '@trivselsrum/toolkit/document/bounds'
import { depthAt } from './list-depth'

/** What holds where the cursor is, for the buttons above the text. */
export function useTextState(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: { state, isActive, can, getAttributes } }) => {
      const is = isActive.bind(editor)
      const { undo, redo, sinkListItem, liftListItem } = can.call(editor)
      return {
        heading: is('heading', { level: 2 }),
        subheading: is('heading', { level: 3 }),
        bullets: is('bulletList'),
        numbers: is('orderedList'),
        bold: is('bold'),
        italic: is('italic'),
        link: is('link'),
        href: String(getAttributes.call(editor, 'link').href ?? ''),
        accepted: is('accepted'),
        canIndent: depthAt(state.selection.$from) < LIST_DEPTH && sinkListItem('listItem'),
        canOutdent: liftListItem('listItem'),
        canUndo: undo(),
        canRedo: redo(),
      }
    },
  })
}

/** What stands in the text, for what stands beside it. */
export function useTextParts(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { doc, selection } = state
      const sections: { at: number; section: string | null; heading: string }[] = []
      const places = new Set<string>()
      doc.descendants((node, at) => {
        if (node.type.name === 'fillIn') places.add(String(node.attrs.place))
        if (node.type.name === 'heading' && node.attrs.level === 2)
          sections.push({ at, section: node.attrs.section as string | null, heading: node.textContent })
      })
      return { sections, places: [...places], here: sections.findLast(({ at }) => at < selection.from)?.at ?? null }
    },
  })
}
