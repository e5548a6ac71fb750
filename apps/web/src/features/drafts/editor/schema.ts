import { mergeAttributes, wrappingInputRule } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { LIST_DEPTH, linkAddress } from '@trivselsrum/toolkit/document/bounds'
import { Accepted } from './accepted'
import { FillIn, type Places } from './fill-in'
import { depthAt } from './list-depth'

const isLink = (href: string) => href.length <= 2000 && linkAddress.test(href)

/** Of level 2, which begins a section and carries its name, or 3. */
const OwnHeading = Heading.extend({
  addAttributes() {
    return {
      level: { default: 2, rendered: false },
      section: {
        default: null,
        // What a heading is split into is another section.
        keepOnSplit: false,
        parseHTML: (element) => element.getAttribute('data-section'),
        renderHTML: ({ section }) => (section ? { 'data-section': section } : {}),
      },
    }
  },
  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } }))
  },
}).configure({ levels: [2, 3] })

const OwnOrderedList = OrderedList.extend({
  addAttributes() {
    return {}
  },
  renderHTML({ HTMLAttributes }) {
    return ['ol', mergeAttributes(HTMLAttributes), 0]
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })]
  },
  addProseMirrorPlugins() {
    return []
  },
})

/** Paragraphs and lists; Tab moves a point in as far as lists go, and on to what is after the text where it cannot. */
const OwnListItem = ListItem.extend({
  content: '(paragraph | bulletList | orderedList)+',
  addKeyboardShortcuts() {
    const { editor, name } = this
    return {
      Enter: () => editor.commands.splitListItem(name),
      Tab: () => depthAt(editor.state.selection.$from) < LIST_DEPTH && editor.commands.sinkListItem(name),
      'Shift-Tab': () => editor.commands.liftListItem(name),
    }
  },
})

const OwnLink = Link.extend({
  addAttributes() {
    return { href: { default: null } }
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', mergeAttributes(HTMLAttributes, { rel: 'noreferrer' }), 0]
  },
}).configure({ openOnClick: false, defaultProtocol: 'https', isAllowedUri: isLink, HTMLAttributes: {} })

/** What a text may hold, as an editor knows it: exactly what stands in the toolkit's `document/document.ts`. */
export function textExtensions(places: Places) {
  return [
    Document,
    Paragraph,
    Text,
    OwnHeading,
    BulletList,
    OwnOrderedList,
    OwnListItem,
    HardBreak,
    Bold,
    Italic,
    OwnLink,
    Accepted,
    FillIn.configure({ places }),
  ]
}
