import { describe, expect, test } from 'vitest'
import { askedFor, differences, flatten, manners, messageFaults } from './check-messages.ts'

test('the messages of this checkout are complete in both languages, and all of them are used', () => {
  expect(messageFaults()).toEqual([])
})

describe('what the check sees', () => {
  const da = flatten({ front: { title: 'Hej {name}', more: 'Mere' } })

  test('a key that stands in one language only, an empty one, and one that expects other values', () => {
    expect(differences(da, flatten({ front: { title: 'Hi {name}' } }))).toEqual([
      'front.more stands in one language only',
    ])
    expect(differences(da, flatten({ front: { title: 'Hi {name}', more: ' ' } }))).toEqual(['front.more is empty'])
    expect(differences(da, flatten({ front: { title: 'Hi {person}', more: 'More' } }))).toEqual([
      'front.title expects other values in the other language',
    ])
  })

  test('quotation marks of another language, and exclamation marks', () => {
    const said = flatten({ da: 'Slet »{title}«?', en: 'Delete “{title}”?', french: 'Slet «{title}»?', loud: 'Hej!' })
    expect(manners('da', said).map((fault) => fault.split(' ')[0])).toEqual(['en', 'french', 'loud'])
    expect(manners('en', said).map((fault) => fault.split(' ')[0])).toEqual(['da', 'french', 'loud'])
  })

  test('keys by name, by choice, by their beginning, and by whatever comes', () => {
    const source = `
      const [t, language] = [await getTranslations('front'), await getLocale()]
      t('title'); t(isMany ? 'many' : 'one', { count }); t(\`steps.\${step}.title\`)
      const promise = await getTranslations('promise')
      promise(round.mode)
      return { title: (await getTranslations('about'))('title') }`
    expect(askedFor(source).sort()).toEqual([
      'about.title',
      'front.many',
      'front.one',
      'front.steps.*',
      'front.title',
      'promise.*',
    ])
  })

  test('a name given anew stands for the messages given last', () => {
    const source = `
      const t = await getTranslations('site')
      t('title')
      const t = await getTranslations('trouble')
      t('title')`
    expect(askedFor(source)).toEqual(['site.title', 'trouble.title'])
  })
})
