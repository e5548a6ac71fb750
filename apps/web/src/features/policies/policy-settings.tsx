import type { Policy } from '@trivselsrum/contracts/policies'
import { fillInPlaces } from '@trivselsrum/toolkit/document/document'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { changePolicyAction, chooseWritersAction, removePolicyAction, retirePolicyAction } from './policy.actions'
import { PolicyFrame } from './policy-frame'
import { SettingsForm } from './settings-form'
import { WritersForm } from './writers-form'

/** The longest each fill-in place may say. */
const longest = { company: 120, contact: 200, phone: 60, provider: 200 }

interface People {
  members: { value: string; text: string }[]
  more: number
}

interface PolicySettingsProps {
  company: string
  policy: Policy
  /** For those who run it: whom they can choose to write along, and how many the list leaves out. */
  people: People | undefined
}

/** What a text is called, what its places say, who writes along, and its end. */
export async function PolicySettings({ company, policy, people }: PolicySettingsProps) {
  const t = await getTranslations('policySettings')
  return (
    <PolicyFrame company={company} policy={policy} title={t('title')}>
      <div className="grid max-w-3xl gap-7">
        <Facts company={company} policy={policy} />
        {people && (
          <>
            <Writers company={company} policy={policy} people={people} />
            <Retirement company={company} policy={policy} />
            <Removal company={company} policy={policy} />
          </>
        )}
      </div>
    </PolicyFrame>
  )
}

type Props = Omit<PolicySettingsProps, 'people'>

async function Facts({ company, policy }: Props) {
  const t = await getTranslations('policySettings')
  const { id, title, fillIns, version, draft } = policy
  const isEmpty = (place: (typeof fillInPlaces)[number]) => draft?.emptyPlaces.includes(place)
  return (
    <section className="card grid gap-5" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <SettingsForm
        action={changePolicyAction.bind(null, { company, policy: id })}
        version={version}
        title={title}
        titleLabel={t('name')}
        places={fillInPlaces.map((name) => ({
          name,
          label: t(`place.${name}`),
          hint: [t(`placeHint.${name}`), isEmpty(name) && t('isEmpty')].filter(Boolean).join(' '),
          value: fillIns[name],
          maxLength: longest[name],
        }))}
        placesTitle={t('places')}
        placesHint={t('placesHint')}
        words={{
          theirs: t('theirs'),
          theirsHint: t('theirsHint'),
          theirsEmpty: '',
          submit: t('save'),
        }}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
    </section>
  )
}

async function Writers({ company, policy, people }: Props & { people: People }) {
  const t = await getTranslations('policySettings')
  const gone = policy.writers.filter(({ isActive }) => !isActive)
  return (
    <section className="card grid gap-4" aria-labelledby="writers">
      <h2 id="writers">{t('writers')}</h2>
      <p>{t('writersDetail')}</p>
      {people.members.length === 0 ? (
        <p className="text-ink-soft">{t('noMembers')}</p>
      ) : (
        <WritersForm
          action={chooseWritersAction.bind(null, { company, policy: policy.id })}
          members={people.members}
          chosen={` ${policy.writers.map(({ id }) => id).join(' ')}`}
          label={t('members')}
          submit={t('saveWriters')}
        >
          {people.more > 0 && <p className="text-[0.95rem] text-ink-soft">{t('more', { count: people.more })}</p>}
          {gone.length > 0 && (
            <p className="text-[0.95rem] text-ink-soft">
              {t('gone', { names: gone.map(({ name }) => name).join(', ') })}
            </p>
          )}
        </WritersForm>
      )}
    </section>
  )
}

async function Retirement({ company, policy }: Props) {
  const t = await getTranslations('policySettings')
  if (!policy.can.retire) return null
  return (
    <details className="text-[0.98rem]">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('retireFold')}</summary>
      <div className="card mt-3 grid justify-items-start gap-4">
        <p>{t('retireLead')}</p>
        <ConfirmDialog
          trigger={t('retire')}
          look="quiet"
          title={t('retireTitle', { title: policy.title })}
          detail={t('retireDetail')}
          cancel={t('notYet')}
        >
          <ActionForm action={retirePolicyAction.bind(null, { company, policy: policy.id })}>
            <SubmitButton look="grave">{t('retire')}</SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      </div>
    </details>
  )
}

async function Removal({ company, policy }: Props) {
  const t = await getTranslations('policySettings')
  return (
    <details className="text-[0.98rem]">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('removeFold')}</summary>
      <div className="card mt-3 grid justify-items-start gap-4">
        {policy.can.remove ? (
          <>
            <p>{t('removeLead')}</p>
            <ConfirmDialog
              trigger={t('remove')}
              look="quiet"
              title={t('removeTitle', { title: policy.title })}
              detail={t('removeDetail')}
              cancel={t('notYet')}
            >
              <ActionForm action={removePolicyAction.bind(null, { company, policy: policy.id })}>
                <SubmitButton look="grave">{t('remove')}</SubmitButton>
              </ActionForm>
            </ConfirmDialog>
          </>
        ) : (
          <p>{t('cannotRemove')}</p>
        )}
      </div>
    </details>
  )
}
