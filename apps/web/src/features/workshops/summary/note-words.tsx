import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'

/** What a note says, in whatever script; that it was picked is said in a word as well. */
export async function NoteWords({ note: { text, isPicked } }: { note: Pick<WorkshopNote, 'text' | 'isPicked'> }) {
  const t = await getTranslations('workshopSummary')
  return (
    <div className={`min-w-0 ${isPicked ? 'font-semibold' : ''}`}>
      <p dir="auto" className="whitespace-pre-line">
        {text}
      </p>
      {isPicked && (
        <span className="inline-flex items-center gap-1.5 text-[0.9rem] text-brand">
          <Icon name="check" className="size-4" />
          {t('picked')}
        </span>
      )}
    </div>
  )
}
