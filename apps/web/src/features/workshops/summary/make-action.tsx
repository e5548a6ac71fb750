import type { ActionLevel } from '@trivselsrum/contracts/actions'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import type { MadeAction } from '../read-notes'
import type { Summarised } from './summarised'
import { titleFrom } from './written'

interface MakeActionProps extends Summarised {
  /** What is made an action. */
  text: string
  /** The note it is; nothing where it is something of a checklist. */
  note?: string
  /** Where nothing else is said, of the group that proposed it: it can be changed before the action is made. */
  level?: ActionLevel | undefined
}

/** Makes an action in one step, or says which it is already. */
export async function MakeAction({ company, workshop, actions, text, note = '', level = 'group' }: MakeActionProps) {
  const t = await getTranslations('workshopSummary')
  const title = titleFrom(text)
  const made = actions.filter((one) => isOf(one, { note, title }))
  const link = 'inline-flex min-h-11 items-center text-brand underline underline-offset-3'
  if (made.length > 0)
    return (
      <p className="flex shrink-0 flex-wrap gap-x-4">
        {made.map(({ action }) => (
          <Link
            key={action.id}
            href={paths.action(company, action.id)}
            prefetch={false}
            aria-label={t('isActionNamed', { title: action.title })}
            className={link}
          >
            {t('isAction')}
          </Link>
        ))}
      </p>
    )
  if (!workshop.can.makeActions) return null
  const from = { workshop: workshop.id, note, title, level }
  return (
    <Link
      href={paths.newAction(company, from)}
      prefetch={false}
      aria-label={t('makeActionOf', { title })}
      className={`${link} shrink-0 print:hidden`}
    >
      {t('makeAction')}
    </Link>
  )
}

/** An action knows the note it was made from; of a checklist it has the words. */
function isOf({ note: madeFrom, action }: MadeAction, { note, title }: { note: string; title: string }): boolean {
  return note ? madeFrom === note : madeFrom === null && action.title === title
}
