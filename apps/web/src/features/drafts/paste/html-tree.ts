/** An element of HTML as somebody else's program wrote it. */
export interface HtmlElement {
  tag: string
  attributes: Record<string, string>
  children: (HtmlElement | string)[]
}

// A comment with all that is in it, any other declaration, an end, a beginning: in this order.
const markup =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<\/([a-z][^\s/>]*)[^>]*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
const attribute = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
/** What is in them is no markup, and nothing to read either. */
const raw = new Set(['script', 'style', 'title', 'textarea', 'template', 'noscript'])
/** Those that end a paragraph that was left open. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'form', 'h1', 'h2'],
  ...['h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'td', 'th'],
  ...['tr', 'ul'],
])

/**
 * HTML as a tree, leniently: it does not need to be whole. Written here because nothing of it may become part of a page
 * before it is cleaned, not even of one that is not shown.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  let at = 0
  const text = (until: number) => {
    if (until > at) open.at(-1)?.children.push(decoded(html.slice(at, until)))
  }
  markup.lastIndex = 0
  for (let found = markup.exec(html); found; found = markup.exec(html)) {
    text(found.index)
    at = markup.lastIndex
    const [, end, begin, rest = ''] = found
    if (end) close(open, end.toLowerCase())
    if (!begin) continue
    const tag = begin.toLowerCase()
    if (raw.has(tag)) at = markup.lastIndex = endOf(html, tag, at)
    else beginElement(open, { tag, attributes: attributesOf(rest), children: [] })
  }
  text(html.length)
  return root
}

function beginElement(open: HtmlElement[], element: HtmlElement) {
  const { tag } = element
  if (blocks.has(tag) && open.at(-1)?.tag === 'p') open.pop()
  if (tag === 'li' && open.at(-1)?.tag === 'li') open.pop()
  open.at(-1)?.children.push(element)
  if (!empty.has(tag)) open.push(element)
}

/** Ends an element and all that was left open in it; an end without a beginning is none. */
function close(open: HtmlElement[], tag: string) {
  const place = open.findLastIndex((element) => element.tag === tag)
  if (place > 0) open.length = place
}

function endOf(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}[^>]*>`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decoded(values.find((value) => value !== undefined) ?? ''),
    ]),
  )
}

const names: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é', ouml: 'ö', auml: 'ä' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
  ...{ bull: '•', middot: '·', sect: '§', euro: '€', shy: '' },
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return names[name] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
