import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'

interface TalkFormsProps {
  company: string
  tool: string
  programme: Programme
}

/** Forms for talks that are held one by one, and kept for their author alone. */
export async function TalkForms({ company, tool, programme }: TalkFormsProps) {
  const t = await getTranslations('tool')
  const forms = activitiesOf(programme).filter(
    (activity) => activity.kind === 'guide' && activity.content.keeps === 'talk',
  )
  if (forms.length === 0) return null
  return (
    <section className="card grid gap-3" aria-labelledby="talk-forms">
      <h2 id="talk-forms">{t('talkForms')}</h2>
      <p>{t('talkFormsLead')}</p>
      <ul>
        {forms.map(({ id, text }) => (
          <li key={id}>
            <Link
              href={paths.newTalk(company, { tool, form: id })}
              className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
            >
              {text.title}
            </Link>
          </li>
        ))}
      </ul>
      <SeenBy>{t('talksSeenBy')}</SeenBy>
    </section>
  )
}
