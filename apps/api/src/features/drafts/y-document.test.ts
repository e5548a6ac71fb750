import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import { Document } from '@trivselsrum/toolkit/document/document'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeText } from './write-text.ts'
import { draftOf, newDraft, readDocument } from './y-document.ts'

const contribution = 'b3b6ba3d-7d3f-4c67-9d8b-1f1b2f0f6c11'
const text: Document = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, section: 'purpose' }, content: [{ type: 'text', text: 'Formål' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Hos ' },
        { type: 'fillIn', attrs: { place: 'company' } },
        { type: 'text', text: ' vil vi', marks: [{ type: 'bold' }, { type: 'accepted', attrs: { contribution } }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'se her', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
      ],
    },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'en' }] },
            {
              type: 'bulletList',
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'to' }] }] },
              ],
            },
          ],
        },
      ],
    },
    { type: 'paragraph' },
  ],
}

describe('a draft', () => {
  test('reads as the text it was made from, also from its updates', () => {
    const doc = newDraft(text)
    expect(readDocument(doc)).toEqual(text)
    expect(readDocument(draftOf([Y.encodeStateAsUpdate(doc)]))).toEqual(text)
  })

  test('gives nothing that a text cannot hold, whatever an editor has sent', () => {
    const doc = new Y.Doc()
    const fragment = doc.getXmlFragment(FRAGMENT)
    const script = new Y.XmlElement('script')
    script.insert(0, [new Y.XmlText('alert(1)')])
    const paragraph = new Y.XmlElement('paragraph')
    const linked = new Y.XmlText()
    linked.applyDelta([
      { insert: 'her', attributes: { link: { href: 'javascript:alert(1)' }, style: { color: 'red' } } },
    ])
    paragraph.insert(0, [linked, new Y.XmlElement('image')])
    const heading = new Y.XmlElement('heading')
    heading.setAttribute('level', '1')
    heading.setAttribute('section', 'Not A Key')
    const deep = (depth: number): Y.XmlElement => {
      const [list, item, words] = [
        new Y.XmlElement('bulletList'),
        new Y.XmlElement('listItem'),
        new Y.XmlElement('paragraph'),
      ]
      words.insert(0, [new Y.XmlText(`dybde ${depth}`)])
      item.insert(0, depth < 5 ? [words, deep(depth + 1)] : [words])
      list.insert(0, [item])
      return list
    }
    fragment.insert(0, [script, paragraph, heading, deep(1), new Y.XmlElement('bulletList')])
    const read = readDocument(doc)
    expect(Document.safeParse(read).success).toBe(true)
    expect(read.content.slice(0, 3)).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'alert(1)' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'her' }] },
      { type: 'heading', attrs: { level: 2, section: null } },
    ])
    expect(JSON.stringify(read)).toContain('dybde 5')
  })

  test('reads on where somebody has laid thousands of elements in each other, and leaves those out', () => {
    const draft = newDraft(text)
    let innermost: Y.XmlFragment = draft.getXmlFragment(FRAGMENT)
    draft.transact(() => {
      for (let depth = 0; depth < 3000; depth++) {
        const element = new Y.XmlElement(depth % 2 ? 'listItem' : 'bulletList')
        innermost.insert(0, [element])
        innermost = element
      }
      innermost.insert(0, [new Y.XmlText('bunden')])
    })
    expect(readDocument(draft)).toEqual(text)
    writeText(draft, text)
    expect(draft.getXmlFragment(FRAGMENT).length).toBe(text.content.length)
  })

  test('holds no letter that no database can keep, and keeps the places of all others', () => {
    const doc = new Y.Doc()
    doc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlText('Æ\u0000b\u0008c\ufffed 😀')])
    expect(readDocument(doc).content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Æ b c d 😀' }] }])
  })
})
