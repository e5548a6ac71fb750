import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import { languages } from '@trivselsrum/toolkit/tool'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

interface PrintablesProps {
  company: string
  tool: string
  programme: Programme
}

/** What there is on paper: the agenda, and whatever is read, cut out or filled in. */
export async function Printables({ company, tool, programme }: PrintablesProps) {
  const t = await getTranslations('tool')
  const steps = programme.steps.filter(({ isSkipped }) => !isSkipped)
  const activities = activitiesOf({ steps, beside: programme.beside }).flatMap(({ id, kind, text }) =>
    kind === 'film' || kind === 'rating' || kind === 'document'
      ? []
      : [{ id, name: text.title, what: t(`printable.${kind}`) }],
  )
  return (
    <section className="card grid gap-3 print:hidden" aria-labelledby="printables">
      <h2 id="printables">{t('printables')}</h2>
      <ul className="text-[0.98rem]">
        {[{ id: 'agenda', name: t('agenda'), what: t('agendaLead') }, ...activities].map(({ id, name, what }) => (
          <li key={id} className="grid gap-x-4 border-line py-2 not-first:border-t">
            <span>
              {name} <span className="text-ink-soft">{what}</span>
            </span>
            <span className="flex flex-wrap gap-x-5">
              {languages.map((language) => (
                <a
                  key={language}
                  href={paths.printable(company, tool, id, language)}
                  aria-label={t(`printIn.${language}`, { name })}
                  className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
                >
                  {t(`print.${language}`)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
