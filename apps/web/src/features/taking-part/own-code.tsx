import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import { publicUrl } from '@/env'
import { ReceiptCode } from '@/features/guests/receipt-code'
import { paths } from '@/lib/paths'
import { forgetCodeAction } from './contribution.actions'
import type { TakingPart } from './read-taking-part'

/** The contributor's code: what it is for, how to keep it, and how to have this device forget it. */
export async function OwnCode({ part: { open, place, receipt } }: { part: TakingPart }) {
  const t = await getTranslations('ownCode')
  return (
    <div className="grid gap-4">
      <ReceiptCode receipt={receipt} />
      <p>
        {t('purpose')} {t('where')} <b className="font-semibold wrap-anywhere">{whereItIsTyped()}</b>
      </p>
      <p>{t('nobody')}</p>
      <a href={paths.ownContributionsFile(open.id)} download className={buttonClass('quiet')}>
        {t('save')}
      </a>
      <a href={paths.ownContributions(open.id, { company: place?.company })} className={buttonClass('quiet')}>
        {t('see')}
      </a>
      <p className="text-[0.95rem] text-ink-soft">{t('shared')}</p>
      <form action={forgetCodeAction.bind(null, place)} className="grid">
        <input type="hidden" name="consultation" value={open.id} />
        <SubmitButton look="quiet">{t('forget')}</SubmitButton>
      </form>
    </div>
  )
}

/** As one writes it on a piece of paper. */
function whereItIsTyped(): string {
  return new URL(publicUrl()).host + paths.receipt()
}
