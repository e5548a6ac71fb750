import { describe, expect, test } from 'vitest'
import { Document } from './document.ts'
import { emptyPlaces, type FillIns, settledText } from './fill-ins.ts'
import { htmlOf } from './html.ts'
import { plainText, sectionsOf, textBlocksOf } from './sections.ts'

const text = (text: string) => ({ type: 'text' as const, text })
const paragraph = (
  ...content: NonNullable<Extract<Document['content'][number], { type: 'paragraph' }>['content']>
) => ({
  type: 'paragraph' as const,
  content,
})
const heading = (words: string, section: string | null = null, level: 2 | 3 = 2) => ({
  type: 'heading' as const,
  attrs: { level, section },
  content: [text(words)],
})
const place = (place: 'company' | 'phone') => ({ type: 'fillIn' as const, attrs: { place } })
const list = (...items: string[]) => ({
  type: 'bulletList' as const,
  content: items.map((words) => ({ type: 'listItem' as const, content: [paragraph(text(words))] })),
})
const said: FillIns = { company: 'Ærø & Sønner', contact: '', phone: '', provider: '' }

describe('a text', () => {
  test('holds only what it knows: no image, no script in a link, no list deeper than three', () => {
    const holds = (content: unknown) => Document.safeParse({ type: 'doc', content }).success
    expect(holds([heading('Formål'), paragraph(text('Vi vil'), place('company')), list('en', 'to')])).toBe(true)
    expect(holds([{ type: 'image', attrs: { src: 'x' } }])).toBe(false)
    const linked = (href: string) => [
      paragraph({ ...text('her'), marks: [{ type: 'link', attrs: { href } }] } as never),
    ]
    expect(holds(linked('https://example.org/'))).toBe(true)
    expect(holds(linked('javascript:alert(1)'))).toBe(false)
    const deep = (depth: number): unknown => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('x')), ...(depth > 1 ? [deep(depth - 1)] : [])] }],
    })
    expect(holds([deep(3)])).toBe(true)
    expect(holds([deep(4)])).toBe(false)
  })

  test('is cut at headings of level two; names that are missing or taken are made from the place', () => {
    const sections = sectionsOf({
      type: 'doc',
      content: [
        paragraph(),
        heading('Formål', 'purpose'),
        heading('Hvorfor', null, 3),
        heading('Igen', 'purpose'),
        heading('Ny'),
      ],
    })
    expect(sections.map(({ id, heading, blocks }) => [id, heading, blocks.length])).toEqual([
      ['purpose', 'Formål', 2],
      ['section-2', 'Igen', 1],
      ['section-3', 'Ny', 1],
    ])
  })

  test('counts a fill-in place as one character, and says what was filled in where that is asked for', () => {
    const [block] = textBlocksOf([list('hos')])
    expect(plainText(block?.content)).toBe('hos')
    const content = [text('hos '), place('company'), text('!')]
    expect(plainText(content)).toHaveLength(6)
    expect(plainText(content, (name) => said[name])).toBe('hos Ærø & Sønner!')
  })

  test('names the places that nothing is filled in for, and is settled with those that are', () => {
    const document: Document = {
      type: 'doc',
      content: [
        paragraph(place('phone'), place('company'), {
          ...text('nyt'),
          marks: [{ type: 'bold' }, { type: 'accepted', attrs: { contribution: crypto.randomUUID() } }],
        }),
      ],
    }
    expect(emptyPlaces(document, said)).toEqual(['phone'])
    expect(settledText(document, said).content).toEqual([
      paragraph(text('Ærø & Sønner'), { ...text('nyt'), marks: [{ type: 'bold' }] }),
    ])
  })

  test('is HTML of its own making, whatever stands in it', () => {
    const document: Document = {
      type: 'doc',
      content: [heading('<script>', 'a'), paragraph(place('phone')), list('"&')],
    }
    expect(htmlOf(document, (name) => said[name])).toBe(
      '<h2>&lt;script&gt;</h2>\n<p><span data-place="phone"></span></p>\n<ul><li><p>&quot;&amp;</p></li></ul>',
    )
  })
})
