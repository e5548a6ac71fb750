import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { paths } from '@/lib/paths'

/** What of a tool is done on other pages, and the way there. */
export async function Elsewhere({ company, programme }: { company: string; programme: Programme }) {
  const t = await getTranslations('tool')
  const ways = { rating: paths.rounds(company), document: paths.policies(company) }
  const done = activitiesOf(programme).flatMap(({ id, kind }) =>
    kind === 'rating' || kind === 'document' ? [{ id, kind }] : [],
  )
  return done.map(({ id, kind }) => (
    <section key={id} className="card grid justify-items-start gap-3" aria-labelledby={`elsewhere-${id}`}>
      <h2 id={`elsewhere-${id}`}>{t(`elsewhere.${kind}.title`)}</h2>
      <p>{t(`elsewhere.${kind}.detail`)}</p>
      <ButtonLink look="quiet" href={ways[kind]}>
        {t(`elsewhere.${kind}.go`)}
      </ButtonLink>
    </section>
  ))
}
