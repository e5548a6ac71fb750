import type { Round } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { paths } from '@/lib/paths'
import { choiceWords, readAskable } from './askable'
import { ParticipantsForm } from './participants-form'
import { addParticipantsAction } from './round.actions'

/** Asks more people while the round is open; a search finds those whom the list does not reach. */
export async function AddParticipants({ company, round, search }: { company: string; round: Round; search?: string }) {
  const t = await getTranslations('participants')
  const { quarter } = round
  const { askable, more } = await readAskable(company, search)
  return (
    <section className="grid gap-4" aria-labelledby="more">
      <h2 id="more">{t('more')}</h2>
      <p className="text-ink-soft">{t('moreDetail')}</p>
      {(more > 0 || search) && (
        <form action={paths.participants(company, quarter)} className="flex flex-wrap items-end gap-3">
          <label className="grid grow gap-1.5">
            <span className="font-semibold">{t('search')}</span>
            <input type="search" name="search" defaultValue={search} maxLength={120} className={controlClass} />
          </label>
          <Button type="submit" look="quiet">
            {t('find')}
          </Button>
        </form>
      )}
      {search && askable.members.length === 0 && <p role="status">{t('noneFound', { search })}</p>}
      <ParticipantsForm
        action={addParticipantsAction.bind(null, { company, quarter, round: round.id })}
        idempotencyKey={crypto.randomUUID()}
        askable={askable}
        words={await choiceWords(more, 'search')}
        submit={t('submit')}
      />
    </section>
  )
}
