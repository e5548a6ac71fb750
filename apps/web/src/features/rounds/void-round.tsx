import { getTranslations } from 'next-intl/server'
import { voidRoundAction } from './round.actions'
import { VoidForm } from './void-form'

/** For a round opened by mistake: folded away, and it asks why. */
export async function VoidRound({ shown }: { shown: { company: string; quarter: string; round: string } }) {
  const t = await getTranslations('voidRound')
  return (
    <details className="text-[0.98rem]">
      <summary className="w-fit text-ink-soft underline underline-offset-3">{t('title')}</summary>
      <div className="card mt-4 grid gap-4">
        <p>{t('detail')}</p>
        <VoidForm
          action={voidRoundAction.bind(null, shown)}
          idempotencyKey={crypto.randomUUID()}
          words={{ reason: t('reason'), reasonHint: t('reasonHint'), submit: t('submit') }}
        />
      </div>
    </details>
  )
}
