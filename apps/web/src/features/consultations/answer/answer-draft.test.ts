import { describe, expect, test } from 'vitest'
import { answerDraft } from './answer-draft'

const nothing = { accepted: 0, partly: 0, declined: 0, later: 0 }
const sections = [
  { heading: 'Formål', counts: { ...nothing, accepted: 2, declined: 1 } },
  { heading: 'Kontakt', counts: nothing },
  { heading: '', counts: { ...nothing, partly: 1, later: 1 } },
]

describe('the draft of «you said, we did»', () => {
  test('thanks for what came in and says of each section what became of it, in the language of the text', () => {
    expect(answerDraft(sections, 'da')).toBe(
      [
        'Tak for de 5 bidrag, I sendte.',
        '– Formål: 2 taget med, 1 sagde vi nej til\n– Begyndelsen: 1 delvist taget med, 1 taler vi om senere',
        'Hvor vi har svaret på et bidrag, står svaret ved det.',
      ].join('\n\n'),
    )
    expect(answerDraft(sections.slice(0, 2), 'en')).toContain('– Formål: 2 taken in, 1 declined')
  })

  test('says so when nothing came in', () => {
    expect(answerDraft([{ heading: 'Formål', counts: nothing }], 'da')).toBe('Der kom ingen bidrag denne gang.')
  })
})
