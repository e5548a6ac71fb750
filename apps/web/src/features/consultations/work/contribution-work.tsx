import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Contribution, listContributions } from '@trivselsrum/contracts/contributions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import { getTranslations } from 'next-intl/server'
import { FilterForm } from '@/components/filter-form'
import { Pager } from '@/components/pager'
import { ProgressBar } from '@/components/progress-bar'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { sectionName } from '../section-name'
import { type ChosenContributions, PER_PAGE } from './chosen'
import { ContributionFace } from './contribution-face'
import { groupsOf, waysOf } from './groups'
import { PassageQuote } from './passage-quote'
import { workAction } from './work.action'
import type { SectionGroup } from './work-card'
import { WorkList } from './work-list'
import { workWords } from './work-words'

interface ContributionWorkProps {
  company: string
  consultation: Consultation
  /** The page of them that is shown, as it was narrowed down. */
  found: Reply<typeof listContributions>
  chosen: ChosenContributions
}

/** Working through what came in: how far one has come, and a page of contributions in the order of the text. */
export async function ContributionWork({ company, consultation, found, chosen }: ContributionWorkProps) {
  const [t, words] = [await getTranslations('contributionWork'), await workWords()]
  const { contributions: count, waiting } = consultation
  const isNarrowed = Boolean(chosen.section || chosen.only)
  return (
    <section id="contributions" className="grid gap-5" aria-labelledby="work">
      <h2 id="work">{t('title')}</h2>
      {count > 0 && (
        <>
          <p>{t('lead')}</p>
          <div className="max-w-xl">
            <ProgressBar value={count - waiting} max={count} label={t('progress', { done: count - waiting, count })} />
          </div>
          <Filter consultation={consultation} chosen={chosen} />
        </>
      )}
      {found.contributions.length > 0 ? (
        <WorkList
          groups={await shownGroups(company, consultation, found.contributions)}
          action={workAction.bind(null, { company, consultation: consultation.id })}
          draft={paths.draft(company, consultation.policy)}
          words={words}
        />
      ) : (
        <p className="text-ink-soft">{t(isNarrowed ? 'noneChosen' : 'none')}</p>
      )}
      <Pages company={company} consultation={consultation.id} total={found.total} chosen={chosen} />
      <SeenBy>{t('seenBy')}</SeenBy>
    </section>
  )
}

async function shownGroups(
  company: string,
  { id: consultation, isDraftOpen, sections }: Consultation,
  contributions: Contribution[],
): Promise<SectionGroup[]> {
  const [t, name] = [await getTranslations('contributionWork'), await sectionName()]
  return groupsOf(contributions).map(({ id, heading, passages }) => ({
    id,
    heading: name(heading, id),
    passages: passages.map(({ key, first, contributions }) => ({
      key,
      quote: <PassageQuote passage={first.passage} />,
      cards: contributions.map((contribution) => {
        const ways = waysOf(contribution, isDraftOpen)
        const { id, version, kind, words, outcome, reason, section } = contribution
        return {
          id,
          version,
          kind,
          words: words ?? '',
          outcome,
          reason,
          name: t(`kind.${kind}`),
          face: (
            <ContributionFace
              company={company}
              consultation={consultation}
              contribution={contribution}
              replacedBy={contributions.find(({ takenWords }) => takenWords !== null)?.takenWords ?? undefined}
            />
          ),
          ways: {
            ...ways,
            merge:
              ways.merge && hasOthers(sections, section)
                ? paths.consultation(company, consultation, { section, merge: id })
                : undefined,
          },
        }
      }),
    })),
  }))
}

/** Whether anything else came in to a section, that one of its contributions could be merged with. */
function hasOthers(sections: Consultation['sections'], id: string): boolean {
  return sections.some((section) => section.id === id && section.contributions > 1)
}

async function Filter({ consultation, chosen }: { consultation: Consultation; chosen: ChosenContributions }) {
  const [t, name] = [await getTranslations('contributionWork'), await sectionName()]
  return (
    <FilterForm
      label={t('filter')}
      submit={t('filterSubmit')}
      fields={[
        {
          name: 'section',
          label: t('section'),
          value: chosen.section,
          choices: [
            { value: '', text: t('allSections') },
            ...consultation.sections.map(({ id, heading, contributions }) => ({
              value: id,
              text: t('sectionCount', { heading: name(heading, id), count: contributions }),
            })),
          ],
        },
        {
          name: 'only',
          label: t('only'),
          value: chosen.only,
          choices: [
            { value: '', text: t('onlyAll') },
            { value: 'waiting', text: t('onlyWaiting') },
            { value: 'decided', text: t('onlyDecided') },
          ],
        },
      ]}
    />
  )
}

interface PagesProps {
  company: string
  consultation: string
  total: number
  chosen: ChosenContributions
}

async function Pages({ company, consultation, total, chosen }: PagesProps) {
  const pager = await getTranslations('pager')
  const { page, ...rest } = chosen
  const to = (number: number, isThere: boolean) =>
    isThere
      ? `${paths.consultation(company, consultation, { ...rest, page: number > 1 ? String(number) : '' })}#contributions`
      : undefined
  return (
    <Pager
      label={pager('label')}
      ways={[
        { key: 'earlier', href: to(page - 1, page > 1), text: pager('earlier') },
        { key: 'later', href: to(page + 1, page * PER_PAGE < total), text: pager('later') },
      ]}
    />
  )
}
