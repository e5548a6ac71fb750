import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import type { Block, Document, Inline } from '@trivselsrum/toolkit/document/document'
import { plainText, sectionsOf, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { appendToSection, contentOfPassage, findPassage, layOut, replacePassage } from './passages.ts'
import { draftOf, newDraft, readDocument } from './y-document.ts'

const contribution = 'b3b6ba3d-7d3f-4c67-9d8b-1f1b2f0f6c11'
const text = (words: string): Inline => ({ type: 'text', text: words })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const heading = (section: string, words: string): Block => ({
  type: 'heading',
  attrs: { level: 2, section },
  content: [text(words)],
})
const place: Inline = { type: 'fillIn', attrs: { place: 'phone' } }

const written: Document = {
  type: 'doc',
  content: [
    paragraph(text('Vi passer på hinanden.')),
    heading('help', 'Hvem kan hjælpe'),
    paragraph(text('Ring '), place, text(' når du har brug for det, også om natten.')),
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [text('en leder')] }] },
        { type: 'listItem', content: [{ type: 'paragraph', content: [text('en kollega')] }] },
      ],
    },
    heading('talk', 'Sådan taler vi'),
    paragraph(text('Vi siger det til den, det handler om.')),
  ],
}

/** A version, and a draft that goes on from it. */
function versionAndDraft(document = written) {
  const state = Y.encodeStateAsUpdate(newDraft(document))
  return { version: draftOf([state]), draft: draftOf([state]) }
}

/** Of the paragraph with the place: `når du har brug for det`. */
const passage = { section: 'help', block: 1, from: 7, to: 30 }
const was = 'når du har brug for det'

function found(version: Y.Doc, draft: Y.Doc, marked = passage) {
  const { state, content } = findPassage(layOut(version), layOut(draft), marked)
  return { state, text: plainText(content, () => '12 34') }
}

/** The texts of a block of a section. */
function partsOf(doc: Y.Doc, section: string, block: number) {
  const { document, blocks } = layOut(doc)
  const at = textBlocksOf(sectionsOf(document).find(({ id }) => id === section)?.blocks ?? [])[block]
  const parts = blocks.find((laid) => laid.block === at)?.parts ?? []
  return parts.filter((part) => part instanceof Y.XmlText)
}

const insertInto = (doc: Y.Doc, block: number, part: number, at: number, words: string) =>
  partsOf(doc, 'help', block)[part]?.insert(at, words)

describe('a passage', () => {
  test('is what was marked, with a place to fill in as one character', () => {
    expect(plainText(contentOfPassage(written, passage))).toBe(was)
    const withPlace = { section: 'help', block: 1, from: 0, to: 10 }
    expect(plainText(contentOfPassage(written, withPlace), () => '12 34')).toBe('Ring 12 34 når')
    const { version, draft } = versionAndDraft()
    expect(found(version, draft, withPlace)).toEqual({ state: 'unchanged', text: 'Ring 12 34 når' })
  })

  test('stays where it is whatever is written around it', () => {
    const beside = (side: 'from' | 'to') => (version: Y.Doc, draft: Y.Doc, words: string) => {
      const now = findPassage(layOut(version), layOut(draft), passage).place
      if (now) insertInto(draft, 1, 1, now[side] - charactersOfPartsBefore(draft), words)
    }
    const edits = {
      before: beside('from'),
      after: beside('to'),
      above: (_: Y.Doc, draft: Y.Doc) => draft.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlElement('paragraph')]),
      other: (_: Y.Doc, draft: Y.Doc, words: string) => insertInto(draft, 2, 0, 3, words),
    }
    const where = fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[]))
    const edit = fc.record({ where, words: fc.string({ minLength: 1, unit: 'grapheme' }) })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (made) => {
        const { version, draft } = versionAndDraft()
        for (const { where, words } of made) edits[where](version, draft, words)
        expect(found(version, draft)).toEqual({ state: 'unchanged', text: was })
      }),
      { numRuns: 60 },
    )
  })

  test('reads as it is now when something inside it was written or taken away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: was.length - 1 }), fc.boolean(), (at, isWritten) => {
        const { version, draft } = versionAndDraft()
        // The text behind the place begins with a space.
        if (isWritten) insertInto(draft, 1, 1, at + 1, '§')
        else partsOf(draft, 'help', 1)[1]?.delete(at + 1, 1)
        const now = isWritten ? `${was.slice(0, at)}§${was.slice(at)}` : was.slice(0, at) + was.slice(at + 1)
        expect(found(version, draft)).toEqual({ state: 'changed', text: now })
      }),
      { numRuns: 40 },
    )
  })

  test('is gone when its words are, or its block', () => {
    const words = versionAndDraft()
    partsOf(words.draft, 'help', 1)[1]?.delete(1, was.length)
    expect(found(words.version, words.draft)).toEqual({ state: 'gone', text: '' })
    const block = versionAndDraft()
    block.draft.getXmlFragment(FRAGMENT).delete(2, 1)
    expect(found(block.version, draftOf([Y.encodeStateAsUpdate(block.draft)]))).toEqual({ state: 'gone', text: '' })
    const section = versionAndDraft()
    section.draft.getXmlFragment(FRAGMENT).delete(1, 3)
    expect(found(section.version, section.draft)).toEqual({ state: 'gone', text: '' })
  })

  test('stays when other blocks are taken away or come to stand elsewhere', () => {
    const { version, draft } = versionAndDraft()
    const fragment = draft.getXmlFragment(FRAGMENT)
    fragment.delete(3, 3)
    fragment.delete(0, 1)
    fragment.insert(0, [new Y.XmlElement('paragraph')])
    expect(found(version, draft)).toEqual({ state: 'unchanged', text: was })
  })

  test('has changed when its block was split in the middle of it', () => {
    const { version, draft } = versionAndDraft()
    const [, behind] = partsOf(draft, 'help', 1)
    const tail = behind?.toString().slice(10) ?? ''
    behind?.delete(10, tail.length)
    const second = new Y.XmlElement('paragraph')
    second.insert(0, [new Y.XmlText(tail)])
    draft.getXmlFragment(FRAGMENT).insert(3, [second])
    expect(found(version, draft)).toEqual({ state: 'changed', text: was.slice(0, 9) })
  })

  test('is found again where an editor wrote its block anew, as it does when a paragraph becomes a list', () => {
    const { version, draft } = versionAndDraft()
    const fragment = draft.getXmlFragment(FRAGMENT)
    const anew = newDraft({ type: 'doc', content: [written.content[2] as Block] })
    fragment.delete(2, 1)
    const copy = anew.getXmlFragment(FRAGMENT).get(0).clone() as Y.XmlElement
    fragment.insert(0, [copy])
    expect(found(version, draft)).toEqual({ state: 'unchanged', text: was })
  })

  test('is not taken for the same words elsewhere', () => {
    const twice: Document = { ...written, content: [...written.content, paragraph(text(`Skriv, ${was}.`))] }
    const { version, draft } = versionAndDraft(twice)
    partsOf(draft, 'help', 1)[1]?.delete(1, was.length)
    expect(found(version, draft)).toEqual({ state: 'gone', text: '' })
  })

  test('of a place that no text has is none', () => {
    const { version, draft } = versionAndDraft()
    for (const marked of [
      { ...passage, section: 'nowhere' },
      { ...passage, block: 40 },
      { ...passage, to: 4000 },
    ])
      expect(found(version, draft, marked).state).toBe('gone')
  })
})

/** The characters of the paragraph before the text that the passage is in: `Ring ` and a place. */
function charactersOfPartsBefore(doc: Y.Doc): number {
  const [before] = partsOf(doc, 'help', 1)
  return (before?.length ?? 0) + 1
}

describe('words that are taken in', () => {
  const replaced = (marked: typeof passage, words: string) => {
    const { version, draft } = versionAndDraft()
    const laid = layOut(draft)
    const { place: at } = findPassage(layOut(version), laid, marked)
    if (at) draft.transact(() => replacePassage(laid, at, words, contribution))
    const read = readDocument(draftOf([Y.encodeStateAsUpdate(draft)]))
    return {
      read,
      version,
      draft,
      blocks: textBlocksOf(sectionsOf(read).find(({ id }) => id === marked.section)?.blocks ?? []),
    }
  }

  test('stand in the place of the passage, marked, and everything else stays', () => {
    const { blocks, read } = replaced(passage, 'når som\nhelst')
    expect(blocks[1]?.content).toEqual([
      text('Ring '),
      place,
      text(' '),
      { type: 'text', text: 'når som helst', marks: [{ type: 'accepted', attrs: { contribution } }] },
      text(', også om natten.'),
    ])
    expect(read.content.toSpliced(2, 1)).toEqual(written.content.toSpliced(2, 1))
  })

  test('can take the place of a fill-in place, of a whole block and of what only stands at its end', () => {
    const accepted = (words: string): Inline => ({
      type: 'text',
      text: words,
      marks: [{ type: 'accepted', attrs: { contribution } }],
    })
    expect(replaced({ ...passage, from: 5, to: 6 }, 'os').blocks[1]?.content?.slice(0, 3)).toEqual([
      text('Ring '),
      accepted('os'),
      text(' når du har brug for det, også om natten.'),
    ])
    expect(replaced({ ...passage, block: 2, from: 0, to: 8 }, 'en chef').blocks[2]?.content).toEqual([
      accepted('en chef'),
    ])
    expect(replaced({ ...passage, from: 0, to: 47 }, 'Ring').blocks[1]?.content).toEqual([accepted('Ring')])
  })

  test('leave the next passage of the same block in its place, and make their own one changed', () => {
    const { version, draft } = replaced(passage, 'når som helst')
    expect(found(version, draft, { ...passage, from: 32, to: 46 })).toEqual({
      state: 'unchanged',
      text: 'også om natten',
    })
    expect(found(version, draft).state).not.toBe('unchanged')
  })

  test('without a passage come at the end of their section, a paragraph for each line', () => {
    const { draft } = versionAndDraft()
    expect(appendToSection(draft, 'help', 'Eller\n\nskriv.', contribution)).toBe(true)
    const blocks = sectionsOf(readDocument(draft)).find(({ id }) => id === 'help')?.blocks ?? []
    expect(blocks.slice(-2).map((block) => block.type === 'paragraph' && plainText(block.content))).toEqual([
      'Eller',
      'skriv.',
    ])
    expect(appendToSection(draft, 'nowhere', 'Eller', contribution)).toBe(false)
  })
})
