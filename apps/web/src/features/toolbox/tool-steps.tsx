import type { ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import type { Programme, ProgrammeStep } from '@trivselsrum/toolkit/programme/programme'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'
import { durationOf } from '@/features/workshops/duration'
import { ActivityText } from './activity-text'

/** How a tool is held, step by step; each activity can be unfolded and read in full. */
export async function ToolSteps({ programme }: { programme: Programme }) {
  const t = await getTranslations('tool')
  const { steps, beside, films, language } = programme
  return (
    <section className="grid gap-4" aria-labelledby="steps" lang={language}>
      <h2 id="steps">{t('steps')}</h2>
      <ol className="grid gap-5">
        {steps.map((step, index) => (
          <Step key={step.id} step={step} number={index + 1} films={films} />
        ))}
      </ol>
      {beside.length > 0 && (
        <section className="card grid gap-2" aria-labelledby="beside">
          <h3 id="beside">{t('beside')}</h3>
          {beside.map((activity) => (
            <Activity key={activity.id} activity={activity} films={films} />
          ))}
        </section>
      )}
    </section>
  )
}

type Around = Pick<Programme, 'films'>

async function Step({ step, number, ...around }: Around & { step: ProgrammeStep; number: number }) {
  const t = await getTranslations('tool')
  const { name, how, minutes, isSkipped, activities } = step
  return (
    <li className="card grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3>{t('step', { number, name })}</h3>
        <p className="text-[0.95rem] text-ink-soft tabular-nums">
          {isSkipped ? t('skipped') : await durationOf(minutes)}
        </p>
      </div>
      <p className="whitespace-pre-line">{how}</p>
      <div>
        {activities.map((activity) => (
          <Activity key={activity.id} activity={activity} {...around} />
        ))}
      </div>
    </li>
  )
}

async function Activity({ activity, films }: Around & { activity: ProgrammeActivity }) {
  const t = await getTranslations('tool')
  const { id, kind, privacy, text } = activity
  return (
    <details className="border-line border-t py-1">
      <summary className="min-h-11 content-center">
        <span className="font-semibold text-brand">{text.title}</span>{' '}
        <span className="text-[0.95rem] text-ink-soft">
          {t(`kind.${kind}`)}
          {privacy === 'private' && (
            <span className="whitespace-nowrap">
              {' · '}
              <Icon name="eye" className="inline size-4" /> {t('private')}
            </span>
          )}
        </span>
      </summary>
      <div className="grid gap-3 pt-1 pb-3">
        {text.how && <p className="whitespace-pre-line">{text.how}</p>}
        <ActivityText activity={activity} film={films[id]} />
      </div>
    </details>
  )
}
