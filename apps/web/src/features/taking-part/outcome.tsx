import type { ShownContribution } from '@trivselsrum/contracts/taking-part'
import { getTranslations } from 'next-intl/server'

/** What became of a contribution, and why; nothing while that was not told. */
export async function Outcome({ outcome, reason }: Pick<ShownContribution, 'outcome' | 'reason'>) {
  const t = await getTranslations('contribution')
  if (!outcome) return null
  return (
    <div className="grid gap-1 border-l-[3px] border-brand pl-3">
      <p className="font-semibold text-brand">{t(`outcome.${outcome}`)}</p>
      {reason && (
        <p dir="auto" className="whitespace-pre-line">
          {reason}
        </p>
      )}
    </div>
  )
}
