import type { listTalkForms } from '@trivselsrum/contracts/talks'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'

type Forms = z.output<typeof listTalkForms.response>['forms']

/** The forms that talks are written in, below the tools they belong to. */
export async function ChooseForm({ company, forms }: { company: string; forms: Forms }) {
  const [t, talks] = [await getTranslations('newTalk'), await getTranslations('talks')]
  const tools = [...new Map(forms.map(({ tool }) => [tool.key, tool])).values()]
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.talks(company)}>{talks('title')}</Link>} title={t('title')} />
      <p>{t('choose')}</p>
      {tools.map(({ key, number, name }) => (
        <section key={key} className="card grid gap-2" aria-labelledby={`tool-${key}`}>
          <h2 id={`tool-${key}`} className="text-[1.2rem]">
            {number}. {name}
          </h2>
          <ul>
            {forms
              .filter(({ tool }) => tool.key === key)
              .map(({ form, guide }) => (
                <li key={form} className="grid gap-1 border-line py-3.5 not-first:border-t">
                  <Link
                    href={paths.newTalk(company, { tool: key, form })}
                    className="inline-flex min-h-8 w-fit items-center font-semibold text-brand underline underline-offset-3"
                  >
                    {guide.title}
                  </Link>
                  {guide.how && <p className="text-[0.95rem] text-ink-soft">{guide.how}</p>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
