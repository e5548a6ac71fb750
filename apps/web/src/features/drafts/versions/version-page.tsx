import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { Policy } from '@trivselsrum/contracts/policies'
import type { readPolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ButtonLink } from '@/components/button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SubmitButton } from '@/components/submit-button'
import { formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import { PolicyFrame } from '../../policies/policy-frame'
import { DocumentText } from '../../texts/document-text'
import { restoreVersionAction } from './version.actions'
import { versionWords } from './version-words'

interface Props {
  company: string
  policy: Policy
  version: Reply<typeof readPolicyVersion>
}

/** One version to be read, and the way back to it. */
export async function VersionPage({ company, policy, version }: Props) {
  const [t, language] = [await getTranslations('versions'), await getLocale()]
  const { nameOf, reasonOf } = await versionWords()
  const shown = { company, policy: policy.id, version: version.id }
  return (
    <PolicyFrame company={company} policy={policy} here="write" title={<bdi>{nameOf(version)}</bdi>}>
      <div className="grid max-w-3xl gap-7">
        <p className="text-ink-soft">
          {t('about', {
            reason: reasonOf(version),
            edition: version.edition,
            date: formatMoment(version.createdAt, language),
            name: version.createdBy,
          })}
        </p>
        <section className="card" aria-label={t('text')}>
          <DocumentText
            blocks={version.document.content}
            fillIns={version.fillIns}
            language={policy.language}
            isMarked
          />
        </section>
        {policy.draft && (
          <div className="flex flex-wrap gap-3">
            <ButtonLink
              look="quiet"
              href={paths.compareVersions(company, policy.id, { from: version.id, to: 'draft' })}
            >
              {t('compareWithDraft')}
            </ButtonLink>
            {policy.can.write && (
              <ConfirmDialog
                trigger={t('restore')}
                title={t('restoreTitle')}
                detail={t('restoreDetail')}
                cancel={t('cancel')}
              >
                <ActionForm action={restoreVersionAction.bind(null, shown)}>
                  <SubmitButton>{t('restoreConfirm')}</SubmitButton>
                </ActionForm>
              </ConfirmDialog>
            )}
          </div>
        )}
      </div>
    </PolicyFrame>
  )
}
