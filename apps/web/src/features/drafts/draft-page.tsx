import { routeOf } from '@trivselsrum/contracts/client'
import { apiPrefix } from '@trivselsrum/contracts/endpoint'
import type { Policy, PolicyGuide } from '@trivselsrum/contracts/policies'
import { type PolicyDraft, readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { FRAGMENT, UPDATE_LIMIT, writePolicyDraft } from '@trivselsrum/contracts/policy-live'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { PolicyFrame } from '../policies/policy-frame'
import { DocumentText } from '../texts/document-text'
import { DraftDesk } from './editor/draft-desk'
import { LeftBehind } from './editor/left-behind'
import { placesOf } from './places-of'
import { draftWords } from './words'

interface Props {
  company: string
  /** The reader as a member: what is kept on a device is theirs alone. */
  member: string
  policy: Policy
  /** Null where nothing is written on just now. */
  draft: PolicyDraft | null
  questions: PolicyGuide['questions']
  /** The newest consultation about it, where there was one. */
  consultation: string | undefined
}

/** The draft, written together; without script, and until the script is here, the text as it is now. */
export async function DraftPage({ company, member, policy, draft, questions, consultation }: Props) {
  const [t, words] = [await getTranslations('draft'), await draftWords()]
  const places = await placesOf(company, policy.id, draft?.fillIns ?? policy.fillIns)
  const kept = { member, policy: policy.id, edition: draft?.edition ?? '' }
  return (
    <PolicyFrame
      company={company}
      policy={policy}
      here="write"
      title={t('title')}
      action={
        <ButtonLink look="quiet" href={paths.versions(company, policy.id)}>
          {t('versions')}
        </ButtonLink>
      }
    >
      <LeftBehind {...kept} fragment={FRAGMENT} places={places} words={words} />
      {draft ? (
        <>
          <SeenBy>{t('seenBy')}</SeenBy>
          <DraftDesk
            key={draft.edition}
            place={{ ...kept, ...lineOf(company, policy.id), mayWrite: draft.can.write, limit: UPDATE_LIMIT }}
            fragment={FRAGMENT}
            language={policy.language}
            places={places}
            questions={questions}
            ways={{
              policy: paths.policy(company, policy.id),
              signIn: paths.signIn(paths.draft(company, policy.id)),
              contributions: consultation && paths.consultation(company, consultation),
            }}
            words={words}
          >
            <div className="grid gap-4">
              <noscript>
                <Notice title={t('noScript')} />
              </noscript>
              <section className="card max-w-[48rem]" aria-label={words.text}>
                <DocumentText
                  blocks={draft.document.content}
                  fillIns={draft.fillIns}
                  language={policy.language}
                  isMarked
                />
              </section>
            </div>
          </DraftDesk>
        </>
      ) : (
        <EmptyState
          title={t('noneTitle')}
          action={<ButtonLink href={paths.policy(company, policy.id)}>{words.toPolicy}</ButtonLink>}
        >
          <p>{t('noneLead')}</p>
        </EmptyState>
      )}
    </PolicyFrame>
  )
}

/** Where the draft is written, and where it is asked for when that does not come about. */
function lineOf(company: string, policy: string) {
  const address = apiPrefix + writePolicyDraft.path.replace(':company', company).replace(':policy', policy)
  return { address, reading: { route: routeOf(readPolicyDraft), params: { company, policy } } }
}
