import type { Edition } from '@trivselsrum/contracts/editions'
import type { Policy } from '@trivselsrum/contracts/policies'
import type { Share } from '@trivselsrum/contracts/shares'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { PolicyFrame } from '../policies/policy-frame'
import { Shares } from '../shares/shares'
import { createEditionShareAction } from './edition.actions'

interface EditionSharesProps {
  company: string
  policy: Policy
  edition: Edition
  found: { shares: Share[]; total: number }
}

/** The links to an adopted edition. They stay good when a newer one is adopted, which is then said where they lead. */
export async function EditionShares({ company, policy, edition, found }: EditionSharesProps) {
  const t = await getTranslations('edition')
  const { number, can } = edition
  const shown = { company, policy: policy.id, edition: number }
  return (
    <PolicyFrame company={company} policy={policy} title={t('shares')}>
      <p>
        <Link href={paths.edition(company, policy.id, number)}>{t('edition', { number })}</Link>
      </p>
      <div className="max-w-3xl">
        <Shares
          company={company}
          opens="edition"
          found={found}
          {...(can.share && { action: createEditionShareAction.bind(null, shown) })}
        />
      </div>
    </PolicyFrame>
  )
}
