import { Mark } from '@tiptap/core'

/** Words that came in from a contribution, until the text is adopted. What is typed beside them is not one of them. */
export const Accepted = Mark.create({
  name: 'accepted',
  inclusive: false,
  addAttributes() {
    return {
      contribution: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-contribution'),
        renderHTML: ({ contribution }) => ({ 'data-contribution': contribution }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'mark[data-contribution]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['mark', HTMLAttributes, 0]
  },
})
