import type { Action, ActionMember } from '@trivselsrum/contracts/actions'
import { dateOfDay } from '@trivselsrum/toolkit/day'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SeenBy } from '@/components/seen-by'
import { formatDate } from '@/lib/format'
import { Deadline, ResponsibleName } from '../plan/action-facts'
import { Origin } from './origin'

/** What an action is: why, who, by when, and how it will be seen that it worked. What nobody has written is left out. */
export async function ActionFacts({ company, action }: { company: string; action: Action }) {
  const [t, language] = [await getTranslations('action'), await getLocale()]
  const form = await getTranslations('actionForm')
  const { participants, department, followUpOn } = action
  const named = ({ name, isActive }: ActionMember) => <bdi>{isActive ? name : t('hasLeft', { name })}</bdi>
  const facts: Record<string, ReactNode> = {
    responsible: <ResponsibleName responsible={action.responsible} />,
    deadline: <Deadline deadline={action.deadline} isOverdue={action.isOverdue} />,
    problem: action.problem,
    participants:
      participants.length > 0 ? (
        <ul>
          {participants.map((member) => (
            <li key={member.id}>{named(member)}</li>
          ))}
        </ul>
      ) : null,
    department: department && <bdi>{department.name}</bdi>,
    measure: action.measure,
    followUpOn: followUpOn && formatDate(dateOfDay(followUpOn), language),
  }
  const labels = ['responsible', 'deadline', 'problem', 'participants', 'department', 'measure', 'followUpOn'] as const
  return (
    <section className="card grid gap-5" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <dl className="grid gap-4">
        {labels.map(
          (part) =>
            facts[part] && (
              <Fact key={part} label={form(`part.${part}`)}>
                {facts[part]}
              </Fact>
            ),
        )}
        <Fact label={t('origin')}>
          <Origin company={company} origin={action.origin} />
        </Fact>
      </dl>
      <SeenBy>{form('seenBy')}</SeenBy>
    </section>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-5 sm:grid-cols-[10rem_1fr]">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="max-w-[68ch] whitespace-pre-line">{children}</dd>
    </div>
  )
}
