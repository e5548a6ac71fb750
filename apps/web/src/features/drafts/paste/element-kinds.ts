import type { HtmlElement } from './html-tree'

// What the elements of word processors and web pages mean, as far as a text here can hold it.

const unread = new Set([
  'audio',
  'button',
  'canvas',
  'head',
  'iframe',
  'math',
  'o:p',
  'object',
  'select',
  'svg',
  'video',
])

/** What is not taken along: what is hidden, comments and their marks, what a tracked change took out. */
export function isLeftOut({ tag, attributes }: HtmlElement): boolean {
  const { class: names = '', style = '', href = '' } = attributes
  return (
    unread.has(tag) ||
    tag === 'del' ||
    /mso-hide:\s*all|display:\s*none|mso-element:\s*(comment|footnote|endnote|header|footer)|mso-comment|mso-list:\s*ignore/i.test(
      style,
    ) ||
    /MsoComment|msocom/i.test(names) ||
    /^#_(msocom|cmnt)/i.test(href) ||
    (tag === 'br' && /page-break/i.test(style))
  )
}

/** Levels 1 and 2 begin a section, all below are under one; a title is the first of them. */
export function headingLevel({ tag, attributes }: HtmlElement): 2 | 3 | undefined {
  if (/^h[12]$/.test(tag) || /\bMsoTitle\b/i.test(attributes.class ?? '')) return 2
  return /^h[3-6]$/.test(tag) ? 3 : undefined
}

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'header', 'html', 'hr', 'li', 'main', 'nav', 'p', 'pre', 'section'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
])

/** What is a paragraph of its own, or holds some: the cells of a table too. */
export function isBlock({ tag }: HtmlElement): boolean {
  return blocks.has(tag)
}

/** How an element's words stand out; `undefined` where it does not say. */
export function emphasisOf({ tag, attributes: { style = '' } }: HtmlElement): { bold?: boolean; italic?: boolean } {
  const weight = /(?<![\w-])font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  const slant = /(?<![\w-])font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  const bold = weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : tag === 'b' || tag === 'strong' || undefined
  const italic = slant ? /^(italic|oblique)$/.test(slant) : tag === 'i' || tag === 'em' || undefined
  return { ...(bold !== undefined && { bold }), ...(italic !== undefined && { italic }) }
}

/**
 * Word writes the points of its lists as paragraphs, with the level in their style and the sign before the words: what
 * level it is, and whether it is numbered.
 */
export function wordListOf(element: HtmlElement): { level: number; isNumbered: boolean } | undefined {
  const { class: names = '', style = '' } = element.attributes
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style)?.[1]
  if (!level && !/MsoListParagraph/i.test(names)) return undefined
  const sign = signOf(element)?.trim() ?? ''
  // Indented as a point is, without being one.
  if (!level && !sign) return undefined
  return { level: Number(level ?? 1), isNumbered: /^\(?(\d+|[a-z]|[ivx]+)[.)]/i.test(sign) }
}

function signOf(element: HtmlElement): string | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const sign = /mso-list:\s*ignore/i.test(child.attributes.style ?? '') ? textOf(child) : signOf(child)
    if (sign !== undefined) return sign
  }
  return undefined
}

function textOf({ children }: HtmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
