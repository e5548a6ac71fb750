import type { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'
import { getTranslations } from 'next-intl/server'
import { type ActivityFields, adaptationFields, type StepFields } from './adaptation-fields'

/** What somebody has of their own in a programme, a line each, to be read beside what was typed; empty for nothing. */
export async function adaptationText(adaptation: Adaptation, published: Programme): Promise<string> {
  const t = await getTranslations('adaptation')
  const { steps, beside } = adaptationFields(published, adaptation)
  const ofStep = ({ title, minutes, isSkipped, words, activities }: StepFields) => [
    ...(isSkipped ? [t('said.skipped', { step: title })] : []),
    ...(minutes.now === minutes.published ? [] : [t('said.minutes', { step: title, minutes: minutes.now })]),
    ...saidOtherwise(words),
    ...activities.flatMap(ofActivity),
  ]
  return [
    ...(adaptation.order.length > 0 ? [t('said.order', { steps: steps.map(({ title }) => title).join(' · ') })] : []),
    ...steps.flatMap(ofStep),
    ...beside.flatMap(ofActivity),
  ].join('\n')
}

const saidOtherwise = (words: StepFields['words']) =>
  words.flatMap(({ said, published }) => (said === published ? [] : [`${published} → ${said}`]))

const ofActivity = ({ title, words, grows, film }: ActivityFields) => [
  ...saidOtherwise(words),
  ...(grows?.own ?? []).map(({ text }) => `${title}: ${text}`),
  ...(film ? [`${title}: ${film}`] : []),
]
