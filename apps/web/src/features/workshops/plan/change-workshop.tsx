import type { Workshop } from '@trivselsrum/contracts/workshops'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { ChangePlanForm, InviteForm } from './change-forms'
import { changePlanAction, inviteAction } from './plan.actions'
import { readPlanChoices } from './plan-choices'
import { invitedValues, planValues } from './plan-values'
import { invitedWords, planWords } from './plan-words'

/** The plan of a workshop and who is invited, each saved by itself. */
export async function ChangeWorkshop({ company, workshop }: { company: string; workshop: Workshop }) {
  const [t, workshops] = [await getTranslations('changeWorkshop'), await getTranslations('workshops')]
  const choices = await readPlanChoices(company, workshop)
  const place = { company, workshop: workshop.id }
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.workshops(company)}>{workshops('title')}</Link>
            {' · '}
            <Link href={paths.workshop(company, workshop.id)}>
              <bdi>{workshop.title}</bdi>
            </Link>
          </>
        }
        title={t('title')}
      />
      <section className="card grid gap-5" aria-labelledby="plan">
        <h2 id="plan">{t('plan')}</h2>
        <ChangePlanForm
          action={changePlanAction.bind(null, place)}
          version={workshop.version}
          values={planValues(workshop)}
          choices={choices}
          words={await planWords()}
          partWords={{ theirs: t('theirs'), theirsHint: t('theirsHint'), theirsEmpty: '', submit: t('save') }}
          seenBy={<SeenBy>{t('seenBy')}</SeenBy>}
        />
      </section>
      <section className="card grid gap-5" aria-labelledby="people">
        <h2 id="people">{t('people')}</h2>
        <InviteForm
          action={inviteAction.bind(null, place)}
          values={invitedValues(workshop)}
          members={choices.members}
          words={{ ...(await invitedWords(choices.more)), submit: t('savePeople') }}
        />
      </section>
    </div>
  )
}
