import { Extension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Placeholder } from '@tiptap/extensions/placeholder'
import { Plugin } from '@tiptap/pm/state'
import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import { cleanHtml } from '../paste/clean-html'
import { caretOf, selectionOf } from './carets'
import type { Places } from './fill-in'
import { boundedLists } from './list-depth'
import { textExtensions } from './schema'
import { sectionNames } from './section-names'

interface Shared {
  doc: Doc
  /** The part of the document that holds the text. */
  fragment: string
  awareness: Awareness
  places: Places
  placeholder: string
}

/** What one editor copies and another takes in is a text of this kind already. */
const isOwn = (html: string) => /\sdata-pm-slice=/.test(html)

const TextRules = Extension.create({
  name: 'textRules',
  addProseMirrorPlugins() {
    return [
      sectionNames(() => this.editor.isEditable),
      boundedLists,
      new Plugin({ props: { transformPastedHTML: (html) => (isOwn(html) ? html : cleanHtml(html)) } }),
    ]
  },
})

/** All that the editor of a draft is made of. */
export function draftExtensions({ doc, fragment, awareness, places, placeholder }: Shared) {
  return [
    ...textExtensions(places),
    TextRules,
    Collaboration.configure({ document: doc, field: fragment }),
    CollaborationCaret.configure({ provider: { awareness }, render: caretOf, selectionRender: selectionOf }),
    Placeholder.configure({ placeholder }),
  ]
}
