import { Node } from '@tiptap/core'

/** A fill-in place as the text shows it: its name, and what is filled in; empty where nothing is. */
interface Place {
  id: string
  name: string
  said: string
}

export interface Places {
  all: readonly Place[]
  /** The page where they are filled in. */
  settings: string
  /** What stands in the text for one that is empty; `{name}` is its name. */
  empty: string
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    fillIn: {
      /** Puts a fill-in place where the cursor is. */
      insertFillIn: (place: string) => ReturnType
    }
  }
}

/** A place in the text that is filled in once for the policy. */
export const FillIn = Node.create<{ places: Places }>({
  name: 'fillIn',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions() {
    return { places: { all: [], settings: '', empty: '' } }
  },
  addAttributes() {
    return {
      place: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-place'),
        renderHTML: ({ place }) => ({ 'data-place': place }),
      },
    }
  },
  parseHTML() {
    const isPlace = (element: HTMLElement) => this.options.places.all.some(({ id }) => id === element.dataset.place)
    return [{ tag: 'span[data-place]', getAttrs: (element) => (isPlace(element) ? null : false) }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes]
  },
  renderText({ node }) {
    const place = this.options.places.all.find(({ id }) => id === node.attrs.place)
    return place?.said || `[${place?.name ?? ''}]`
  },
  addNodeView() {
    const { all, settings, empty } = this.options.places
    return ({ node }) => {
      const place = all.find(({ id }) => id === node.attrs.place)
      const dom = document.createElement(place?.said ? 'span' : 'a')
      if (!place?.said) dom.className = 'empty-place'
      dom.dataset.place = String(node.attrs.place)
      dom.textContent = place?.said || empty.replace('{name}', place?.name ?? '')
      if (dom instanceof HTMLAnchorElement) dom.href = settings
      return { dom, stopEvent: ({ type }) => dom instanceof HTMLAnchorElement && /^(mouse|click)/.test(type) }
    }
  },
  addCommands() {
    return {
      insertFillIn:
        (place) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: { place } }),
    }
  },
})
