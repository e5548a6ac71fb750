import type { Workshop } from '@trivselsrum/contracts/workshops'
import { minutesOf, type ProgrammeStep } from '@trivselsrum/toolkit/programme/programme'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/lib/format'
import { durationOf } from '../duration'

const MINUTE = 60_000

/** What happens when: each step with its time and what is done in it. */
export async function ProgrammeCard({ workshop: { programme, startsAt } }: { workshop: Workshop }) {
  const [t, language] = [await getTranslations('workshop'), await getLocale()]
  const steps = programme.steps.filter(({ isSkipped }) => !isSkipped)
  const skipped = programme.steps.length - steps.length
  return (
    <section className="card grid gap-4" aria-labelledby="programme">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="programme">{t('programme')}</h2>
        <p className="text-ink-soft">{await durationOf(minutesOf(programme))}</p>
      </div>
      <ol lang={programme.language}>
        {beginnings(steps, startsAt).map(({ step, begins }) => (
          <li key={step.id} className="grid grid-cols-[3.5rem_1fr] gap-x-4 border-line py-3 not-first:border-t">
            <span className="text-ink-soft tabular-nums">{formatTime(begins, language)}</span>
            <div className="min-w-0">
              <h3 className="font-sans text-base font-semibold tracking-normal">{step.name}</h3>
              <p className="text-[0.95rem] text-ink-soft">
                <span lang={language}>{t('minutes', { minutes: step.minutes })}</span>
                {' · '}
                {step.activities.map(({ text }) => text.title).join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {skipped > 0 && <p className="text-[0.95rem] text-ink-soft">{t('skipped', { count: skipped })}</p>}
    </section>
  )
}

/** When each step begins where all take the time they are given. */
function beginnings(steps: ProgrammeStep[], startsAt: Date) {
  let passed = 0
  return steps.map((step) => {
    const begins = new Date(startsAt.getTime() + passed * MINUTE)
    passed += step.minutes
    return { step, begins }
  })
}
