import type { Policy } from '@trivselsrum/contracts/policies'
import type { PolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { LineForm } from '@/components/line-form'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import { PolicyFrame } from '../../policies/policy-frame'
import { CompareForm } from './compare-form'
import { nameVersionAction } from './version.actions'
import { versionWords } from './version-words'

interface Props {
  company: string
  policy: Policy
  versions: PolicyVersion[]
  page: number
  next: number | null
}

/** The versions that were kept, and how the draft is kept as another. */
export async function VersionList({ company, policy, versions, page, next }: Props) {
  const [t, pager] = [await getTranslations('versions'), await getTranslations('pager')]
  const to = (number: number) => paths.versions(company, policy.id, String(number))
  return (
    <PolicyFrame company={company} policy={policy} here="write" title={t('title')}>
      <div className="grid max-w-3xl gap-7">
        <div className="grid gap-2">
          <p>{t('lead')}</p>
          <SeenBy>{t('seenBy')}</SeenBy>
        </div>
        {policy.can.write && policy.draft && (
          <div className="card">
            <LineForm
              action={nameVersionAction.bind(null, { company, policy: policy.id, version: crypto.randomUUID() })}
              name="name"
              label={t('name')}
              hint={t('nameHint')}
              maxLength={80}
              submit={t('submitName')}
              look="primary"
            />
          </div>
        )}
        {versions.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <>
            <Table company={company} policy={policy} versions={versions} />
            <Pager
              label={pager('label')}
              ways={[
                { key: 'back', href: page > 1 ? to(page - 1) : undefined, text: pager('earlier') },
                { key: 'next', href: next ? to(next) : undefined, text: pager('later') },
              ]}
            />
            <CompareForm company={company} policy={policy} versions={versions} />
          </>
        )}
      </div>
    </PolicyFrame>
  )
}

async function Table({ company, policy, versions }: Pick<Props, 'company' | 'policy' | 'versions'>) {
  const [t, language] = [await getTranslations('versions'), await getLocale()]
  const { nameOf, reasonOf } = await versionWords()
  return (
    <DataTable
      caption={t('title')}
      columns={[
        { key: 'name', label: t('columns.name') },
        { key: 'reason', label: t('columns.reason') },
        { key: 'edition', label: t('columns.edition'), isFigure: true },
        { key: 'at', label: t('columns.at') },
      ]}
      rows={versions.map((version) => ({
        key: version.id,
        cells: {
          name: (
            <Link href={paths.version(company, policy.id, version.id)}>
              <bdi>{nameOf(version)}</bdi>
            </Link>
          ),
          reason: reasonOf(version),
          edition: version.edition,
          at: t('kept', { date: formatMoment(version.createdAt, language), name: version.createdBy }),
        },
      }))}
    />
  )
}
