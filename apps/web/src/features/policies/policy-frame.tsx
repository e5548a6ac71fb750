import type { Policy } from '@trivselsrum/contracts/policies'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'
import { heldConsultations } from './held-consultations'
import { type PolicyStep, type StepState, stepsOf } from './policy-steps'

interface PolicyFrameProps {
  company: string
  policy: Policy
  /** The step that the page belongs to; the overview belongs to none. */
  here?: PolicyStep
  /** What the page is; without it, it is the overview, and named like the text. */
  title?: ReactNode
  /** The page's one main action. */
  action?: ReactNode
  children: ReactNode
}

/** What all pages of a text have in common: whose page it is, and how far the text has come. */
export async function PolicyFrame({ company, policy, here, title, action, children }: PolicyFrameProps) {
  const t = await getTranslations('policyFrame')
  const name = <bdi lang={policy.language}>{policy.title}</bdi>
  return (
    <div className="grid min-w-0 gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.policies(company)}>{t('all')}</Link>
            {title && (
              <>
                {' · '}
                <Link href={paths.policy(company, policy.id)}>{name}</Link>
              </>
            )}
          </>
        }
        title={title ?? name}
        action={action}
      />
      {policy.can.readDraft && <Steps company={company} policy={policy} here={here} />}
      {children}
    </div>
  )
}

interface StepsProps {
  company: string
  policy: Policy
  here: PolicyStep | undefined
}

async function Steps({ company, policy, here }: StepsProps) {
  const t = await getTranslations('policyFrame')
  const held = await heldConsultations(company, policy)
  const ways = waysOf(company, policy, held[0]?.id)
  return (
    <nav aria-label={t('steps')} className="print:hidden">
      <ol className="flex w-fit max-w-full flex-wrap gap-1 rounded-control border border-line bg-sunken p-1">
        {stepsOf(policy, held).map(({ id, state }, place) => (
          <li key={id}>
            <Step href={ways[id]} isHere={id === here} state={state}>
              <Sign state={state} number={place + 1} />
              <span>
                {t(`step.${id}`)}
                {state !== 'later' && <span className="sr-only"> {t(`state.${state}`)}</span>}
              </span>
            </Step>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Where each step is done, as far as it can be yet. */
function waysOf(company: string, { id, form, draft, editions, can }: Policy, newest: string | undefined) {
  const [adopted] = editions
  return {
    talk: paths.policyNotes(company, id),
    form: paths.policyForm(company, id),
    write: draft ? paths.draft(company, id) : undefined,
    consult: newest
      ? paths.consultation(company, newest)
      : form && draft && can.run
        ? paths.newConsultation(company, id)
        : undefined,
    adopt:
      draft && can.run ? paths.adoption(company, id) : adopted ? paths.edition(company, id, adopted.number) : undefined,
  } satisfies Record<PolicyStep, string | undefined>
}

interface StepProps {
  href: string | undefined
  isHere: boolean
  state: StepState
  children: ReactNode
}

function Step({ href, isHere, state, children }: StepProps) {
  const look = `flex min-h-11 items-center gap-2 rounded-[8px] px-2.5 text-[0.98rem] no-underline sm:px-3.5 ${state === 'later' ? 'text-ink-soft' : 'text-ink'}`
  if (!href) return <span className={look}>{children}</span>
  return (
    <Link
      href={href}
      aria-current={isHere ? 'step' : undefined}
      className={`${look} hover:bg-brand-soft aria-[current]:bg-surface aria-[current]:font-semibold aria-[current]:text-brand`}
    >
      {children}
    </Link>
  )
}

/** What was done is ticked, what is next stands out; both are said in words as well. */
function Sign({ state, number }: { state: StepState; number: number }) {
  if (state === 'done') return <Icon name="check" className="size-5 text-brand" />
  const look = state === 'next' ? 'bg-brand text-brand-ink' : 'border border-line-strong text-ink-soft'
  return (
    <span
      aria-hidden="true"
      className={`inline-flex size-5 shrink-0 items-center justify-center rounded-full text-[0.8rem] font-semibold tabular-nums ${look}`}
    >
      {number}
    </span>
  )
}
