import { readHelp } from '@trivselsrum/contracts/help'
import { getTranslations } from 'next-intl/server'
import { readIfThere } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { HelpAnyway } from './help-anyway'
import { HelpLines } from './help-lines'

/** Where people of the company can get help, below what may stir something; where nothing is said, what helps anybody. */
export async function HelpBox({ company }: { company: string }) {
  const [t, help] = [await getTranslations('help'), await readIfThere(readHelp, { params: { company } })]
  if (!help) return null
  return (
    <section className="card grid gap-4" aria-labelledby="help-box">
      <h2 id="help-box" className="text-[1.2rem]">
        {t('title')}
      </h2>
      {help.lines.length > 0 ? <HelpLines lines={help.lines} /> : <HelpAnyway />}
      {help.lines.length === 0 && help.can.change && (
        <p className="print:hidden">
          {/* A plain link: it fetches nothing beforehand, and before what is only on the page is left, the browser asks. */}
          <a href={paths.help(company)}>{t('fillIn')}</a>
        </p>
      )}
    </section>
  )
}
