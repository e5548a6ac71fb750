import type { NewContribution } from '@trivselsrum/contracts/taking-part'
import type { z } from 'zod'

/** A contribution as its form sends it. */
export interface SentContribution {
  consultation: string
  body: z.input<typeof NewContribution>
  /** Everything that was sent, to be shown and sent again. */
  values: Record<string, string>
}

/** A contribution is read from its form as it was typed; whether it can be taken, the API says. */
export function sentContribution(form: FormData): SentContribution {
  const values = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$')),
  )
  const { kind = '', block = '', words = '', text = '', name = '' } = values
  const isAboutPassage = block !== '' && !values.wholeSection
  return {
    consultation: values.consultation ?? '',
    body: {
      receipt: values.receipt ?? '',
      contribution: values.contribution ?? '',
      kind: kind as SentContribution['body']['kind'],
      section: values.section ?? '',
      passage: isAboutPassage
        ? { block: Number(block), from: Number(values.from), to: Number(values.to), text: values.passage ?? '' }
        : null,
      // Words that were suggested before another kind was chosen stay with the sender.
      words: kind === 'suggestion' ? words : '',
      text,
      name: name.trim() === '' ? null : name,
      isSure: values.isSure === 'yes',
    },
    values,
  }
}
