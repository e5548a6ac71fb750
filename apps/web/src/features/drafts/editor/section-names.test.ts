import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { Document } from '@trivselsrum/toolkit/document/document'
import { describe, expect, test } from 'vitest'
import { boundedLists, listDepth } from './list-depth'
import { textExtensions } from './schema'
import { sectionNames } from './section-names'

const schema = getSchema(textExtensions({ all: [], settings: '', empty: '' }))
const heading = (text: string, section: string | null = null, level = 2) =>
  schema.node('heading', { level, section }, text ? [schema.text(text)] : [])
const stateOf = (...blocks: ReturnType<typeof heading>[]) =>
  EditorState.create({ doc: schema.node('doc', null, blocks), plugins: [sectionNames(() => true), boundedLists] })
const namesOf = ({ doc }: EditorState) => doc.children.map(({ attrs }) => attrs.section as string | null)

describe('what the editor knows', () => {
  test('is what a text may hold, and nothing else', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(
      [
        'doc',
        'paragraph',
        'text',
        'heading',
        'bulletList',
        'orderedList',
        'listItem',
        'hardBreak',
        'fillIn',
      ].toSorted(),
    )
    expect(Object.keys(schema.marks).toSorted()).toEqual(['accepted', 'bold', 'italic', 'link'])
    const attributes = (kinds: typeof schema.nodes | typeof schema.marks) =>
      Object.values(kinds).flatMap(({ name, spec }) => Object.keys(spec.attrs ?? {}).map((attr) => `${name}.${attr}`))
    expect([...attributes(schema.nodes), ...attributes(schema.marks)].toSorted()).toEqual(
      ['heading.level', 'heading.section', 'fillIn.place', 'link.href', 'accepted.contribution'].toSorted(),
    )
  })

  test('is written as the text’s model reads it', () => {
    const item = schema.node('listItem', null, [
      schema.node('paragraph', null, [schema.text('hos '), schema.node('fillIn', { place: 'company' })]),
    ])
    const bold = schema.text('her', [schema.mark('bold'), schema.mark('link', { href: 'https://example.org/' })])
    const doc = schema.node('doc', null, [
      heading('Formål', 'purpose'),
      schema.node('orderedList', null, [item]),
      schema.node('paragraph', null, [bold, schema.node('hardBreak')]),
    ])
    doc.check()
    expect(Document.parse(doc.toJSON())).toEqual(doc.toJSON())
  })
})

describe('a section', () => {
  test('that is begun gets a name of its own, once', () => {
    const state = stateOf(heading('Formål', 'purpose'))
    const begun = state.apply(state.tr.insert(state.doc.content.size, heading('Ny')))
    const [first, second] = namesOf(begun)
    expect(first).toBe('purpose')
    expect(second).toMatch(/^own-[0-9a-f]{12}$/)
    const typed = begun.apply(begun.tr.insertText('t', begun.doc.content.size - 1))
    expect(namesOf(typed)).toEqual([first, second])
  })

  test('that is pasted before the one it was copied from gets another name; the old one keeps its own', () => {
    const state = stateOf(heading('Formål', 'purpose'), heading('Hvem', 'who'))
    const pasted = namesOf(state.apply(state.tr.insert(0, heading('Hvem', 'who'))))
    expect(pasted.slice(1)).toEqual(['purpose', 'who'])
    expect(pasted[0]).toMatch(/^own-/)
  })

  test('that is cut and put in elsewhere keeps its name', () => {
    const state = stateOf(heading('Formål', 'purpose'), heading('Hvem', 'who'))
    const cut = state.apply(state.tr.delete(0, 8))
    expect(namesOf(cut.apply(cut.tr.insert(cut.doc.content.size, heading('Formål', 'purpose'))))).toEqual([
      'who',
      'purpose',
    ])
  })

  test('of level 3 has none', () => {
    const state = stateOf(heading('Formål', 'purpose'))
    expect(namesOf(state.apply(state.tr.insert(0, heading('Under', null, 3))))).toEqual([null, 'purpose'])
  })
})

test('no list is made that lies deeper than three', () => {
  const list = (depth: number): ReturnType<typeof heading> =>
    schema.node('bulletList', null, [
      schema.node('listItem', null, depth > 1 ? [list(depth - 1)] : [schema.node('paragraph')]),
    ])
  const state = stateOf(list(3))
  expect(listDepth(state.doc)).toBe(3)
  const { state: after } = state.applyTransaction(state.tr.insert(0, list(4)))
  expect(after.doc.eq(state.doc)).toBe(true)
})
