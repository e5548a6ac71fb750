import type { PolicyForm, PolicyGuide } from '@trivselsrum/contracts/policies'
import type { Language } from '@trivselsrum/contracts/values'
import type { Library } from '@trivselsrum/toolkit/library'

/** What helps to choose a form and to write, from the content of tool 3. */
export function guideIn(_library: Library, _language: Language): PolicyGuide {
  const box = { title: 'Noter', hint: 'Skriv, hvad der blev sagt' }
  const form = (name: string): PolicyGuide['forms'][PolicyForm] => ({
    name,
    about: name,
    for: ['Kort'],
    against: ['Kort'],
    template: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2, section: 'purpose' }, content: [{ type: 'text', text: 'Formål' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Hos ' },
            { type: 'fillIn', attrs: { place: 'company' } },
            { type: 'text', text: ' taler vi om det. Ring til ' },
            { type: 'fillIn', attrs: { place: 'contact' } },
            { type: 'text', text: '.' },
          ],
        },
      ],
    },
  })
  return {
    boxes: { important: box, vision: box, culture: box, stigma: box, experience: box, forms: box },
    forms: {
      rules: form('Leveregler'),
      policy: form('Politik'),
      guideposts: form('Pejlemærker'),
      words: form('Tre ord'),
    },
    questions: [{ id: 'why', text: 'Hvorfor?', sections: ['purpose'] }],
  }
}
