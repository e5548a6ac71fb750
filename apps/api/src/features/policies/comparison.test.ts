import type { Block, Document } from '@trivselsrum/toolkit/document/document'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from './comparison.ts'
import { comparePieces, wordsOf } from './word-comparison.ts'

const heading = (text: string, section: string | null = null): Block => ({
  type: 'heading',
  attrs: { level: 2, section },
  content: [{ type: 'text', text }],
})
const paragraph = (text: string): Block =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }
const list = (...items: string[]): Block => ({
  type: 'bulletList',
  content: items.map((text) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
})
const textOf = (...content: Block[]): Document => ({ type: 'doc', content })
const compare = (before: Document, after: Document) => compareTexts(before, after, (place) => `[${place}]`)

/** A comparison as one would mark it by hand. */
const marked = ({ sections }: ReturnType<typeof compare>) =>
  sections.map(({ heading: name, change, blocks }) => [
    `${change}: ${name}`,
    ...blocks.map(({ pieces }) =>
      pieces.map(({ change, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[change]).join(''),
    ),
  ])

describe('words', () => {
  test('are whole words with Danish letters, and what changed together is read together', () => {
    const pieces = comparePieces(
      wordsOf('Vi spiser gåsebryst på øen, når vi får lov.'),
      wordsOf('Vi spiser æble på øen, når de kan få.'),
    )
    expect(pieces).toEqual([
      { change: 'same', text: 'Vi spiser ' },
      { change: 'removed', text: 'gåsebryst' },
      { change: 'added', text: 'æble' },
      { change: 'same', text: ' på øen, når ' },
      { change: 'removed', text: 'vi får lov' },
      { change: 'added', text: 'de kan få' },
      { change: 'same', text: '.' },
    ])
  })

  test('that stayed and went are the old text, those that stayed and came the new one', () => {
    const text = fc
      .array(fc.constantFrom('æble', 'ø', 'på', 'Åse', ' ', '  ', '\n', ',', 'e\u0301', '👩‍👩‍👧', 'x'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = comparePieces(wordsOf(before), wordsOf(after))
        const without = (gone: string) =>
          pieces
            .filter(({ change }) => change !== gone)
            .map((piece) => piece.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })

  test('of two texts with nothing in common are two texts, however long', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, number) => `${word}${number}`).join(' ')
    const changes = comparePieces(wordsOf(long('a')), wordsOf(long('b'))).map(({ change }) => change)
    expect(changes).toEqual(['removed', 'added'])
  })
})

describe('two texts', () => {
  const before = textOf(
    heading('Formål', 'purpose'),
    paragraph('Vi passer på hinanden.'),
    heading('Regler', 'rules'),
    list('Vi siger godmorgen', 'Vi holder pause kl. 10', 'Vi ringer efter hjælp'),
    heading('Til sidst', 'end'),
    paragraph('Tak.'),
  )

  test('that read the same have no difference, however they look', () => {
    const bold = textOf(
      ...before.content.map((block) =>
        block.type === 'paragraph'
          ? {
              ...block,
              content: [{ type: 'text' as const, text: 'Vi passer på hinanden.', marks: [{ type: 'bold' as const }] }],
            }
          : block,
      ),
    )
    expect(compare(before, before)).toEqual({ sections: [], words: { added: 0, removed: 0 } })
    expect(compare(textOf(...before.content.slice(0, 2)), textOf(...bold.content.slice(0, 2))).sections).toEqual([])
  })

  test('differ by section, in the order of the later one; what was taken out stands where it stood', () => {
    const after = textOf(
      heading('Formål', 'purpose'),
      paragraph('Vi passer godt på hinanden.'),
      heading('Nyt', 'new'),
      paragraph('Det er kommet til.'),
      heading('Til sidst', 'end'),
      paragraph('Tak.'),
    )
    const compared = compare(before, after)
    expect(marked(compared)).toEqual([
      ['changed: Formål', 'Formål', 'Vi passer +godt +på hinanden.'],
      ['removed: Regler', '-Regler-', '-Vi siger godmorgen-', '-Vi holder pause kl. 10-', '-Vi ringer efter hjælp-'],
      ['added: Nyt', '+Nyt+', '+Det er kommet til.+'],
    ])
    expect(compared.words).toEqual({ added: 6, removed: 13 })
  })

  test('have items side by side that are alike, and others gone and come', () => {
    const after = textOf(
      heading('Regler', 'rules'),
      list('Vi holder en lang pause kl. 10', 'Kaffen er gratis', 'Vi ringer efter hjælp'),
    )
    const [rules] = marked(compare(textOf(...before.content.slice(2, 4)), after))
    expect(rules).toEqual([
      'changed: Regler',
      'Regler',
      '-Vi siger godmorgen-',
      'Vi holder +en lang +pause kl. 10',
      '+Kaffen er gratis+',
      'Vi ringer efter hjælp',
    ])
  })

  test('have sections that belong together by name when they are called something else, and by heading where they have no name', () => {
    const renamed = compare(textOf(heading('Formål', 'purpose')), textOf(heading('Hvorfor', 'purpose')))
    expect(marked(renamed)).toEqual([['changed: Hvorfor', '-Formål-', '+Hvorfor+']])
    const unnamed = textOf(heading('Først'), paragraph('a'), heading('Sidst'), paragraph('b'))
    const within = textOf(
      heading('Først'),
      paragraph('a'),
      heading('Midt'),
      paragraph('c'),
      heading('Sidst'),
      paragraph('b'),
    )
    expect(marked(compare(unnamed, within))).toEqual([['added: Midt', '+Midt+', '+c+']])
  })

  test('say of a place to fill in what is filled in', () => {
    const named = textOf({ type: 'paragraph', content: [{ type: 'fillIn', attrs: { place: 'contact' } }] })
    expect(marked(compare(textOf(), named))).toEqual([['added: ', '+[contact]+']])
  })

  test('give every word of both, whatever was written', () => {
    const words = fc
      .array(fc.constantFrom('pause', 'ø', 'når', 'Åse', 'ro'), { maxLength: 4 })
      .map((some) => some.join(' '))
    const blocks = fc.array(words, { maxLength: 8 }).map((some) => some.map(paragraph))
    fc.assert(
      fc.property(blocks, blocks, (one, other) => {
        const [old, now] = [textOf(...one), textOf(...other)]
        const { sections } = compare(old, now)
        const said = (document: Document) =>
          document.content.flatMap((block) =>
            'content' in block && block.content
              ? block.content.map((inline) => ('text' in inline ? inline.text : ''))
              : [],
          )
        const kept = (gone: string) =>
          sections.flatMap(({ blocks }) =>
            blocks
              .map(({ pieces }) =>
                pieces
                  .filter(({ change }) => change !== gone)
                  .map(({ text }) => text)
                  .join(''),
              )
              .filter(Boolean),
          )
        if (sections.length === 0) expect(said(old)).toEqual(said(now))
        else expect([kept('added'), kept('removed')]).toEqual([said(old), said(now)])
      }),
    )
  })
})
