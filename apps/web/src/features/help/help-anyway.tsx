import { getTranslations } from 'next-intl/server'

/** Where anybody can get help, for whoever looks for it before the company has said anything. */
export async function HelpAnyway() {
  const t = await getTranslations('help')
  return (
    <p>
      {t.rich('anyway', {
        call: (number) => (
          <a href="tel:112" className="whitespace-nowrap text-brand underline underline-offset-3">
            {number}
          </a>
        ),
      })}
    </p>
  )
}
