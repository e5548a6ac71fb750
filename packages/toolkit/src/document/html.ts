import type { Block, Document, FillInPlace, Inline, Mark } from './document.ts'
import { isList } from './sections.ts'

/** A text as HTML that holds nothing but what the text's model knows; a fill-in place that is empty says so by `data-place`. */
export function htmlOf({ content }: Document, said: (place: FillInPlace) => string): string {
  return content.map((block) => blockHtml(block, said)).join('\n')
}

function blockHtml(block: Block, said: (place: FillInPlace) => string): string {
  if (isList(block)) {
    const tag = block.type === 'bulletList' ? 'ul' : 'ol'
    const items = block.content.map((item) => `<li>${item.content.map((part) => blockHtml(part, said)).join('')}</li>`)
    return `<${tag}>${items.join('')}</${tag}>`
  }
  const tag = block.type === 'paragraph' ? 'p' : `h${block.attrs.level}`
  return `<${tag}>${(block.content ?? []).map((inline) => inlineHtml(inline, said)).join('')}</${tag}>`
}

function inlineHtml(inline: Inline, said: (place: FillInPlace) => string): string {
  if (inline.type === 'hardBreak') return '<br>'
  if (inline.type === 'fillIn') {
    const { place } = inline.attrs
    const text = said(place)
    return text ? escaped(text) : `<span data-place="${place}"></span>`
  }
  return (inline.marks ?? []).reduce(marked, escaped(inline.text))
}

function marked(text: string, mark: Mark): string {
  if (mark.type === 'bold') return `<strong>${text}</strong>`
  if (mark.type === 'italic') return `<em>${text}</em>`
  if (mark.type === 'link') return `<a href="${escaped(mark.attrs.href)}" rel="noreferrer">${text}</a>`
  return `<ins>${text}</ins>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
