import type { SecondFactor } from '@trivselsrum/contracts/second-factor'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'

/** Which ways of signing in in two steps are on, and the way to each of them. */
export async function SecondFactorSection({ secondFactor }: { secondFactor: SecondFactor }) {
  const [t, language] = [await getTranslations('twoSteps'), await getLocale()]
  const { app, passkeys, recoveryCodesLeft } = secondFactor
  const isOn = app !== null || passkeys.length > 0
  const ways = [
    {
      key: 'app',
      title: t('app'),
      state: app ? t('appOn', { date: formatDate(app.since, language) }) : t('off'),
      href: paths.authenticatorApp(),
      link: app ? t('appChange') : t('appAdd'),
    },
    {
      key: 'passkeys',
      title: t('passkeys'),
      state: passkeys.length ? t('passkeysOn', { count: passkeys.length }) : t('off'),
      href: paths.passkeys(),
      link: passkeys.length ? t('passkeysChange') : t('passkeysAdd'),
    },
    ...(isOn
      ? [
          {
            key: 'codes',
            title: t('codes'),
            state: t('codesLeft', { count: recoveryCodesLeft }),
            href: paths.recoveryCodes(),
            link: t('codesAnew'),
          },
        ]
      : []),
  ]
  return (
    <section className="card grid gap-5">
      <h2>{t('title')}</h2>
      <p className="text-ink-soft">{isOn ? t('isOn') : t('isOff')}</p>
      {!isOn && (
        <div>
          <ButtonLink href={paths.authenticatorApp()}>{t('begin')}</ButtonLink>
        </div>
      )}
      <ul className="grid">
        {ways.map(({ key, title, state, href, link }) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-3"
          >
            <div>
              <p className="font-semibold">{title}</p>
              <p className="text-[0.95rem] text-ink-soft">{state}</p>
            </div>
            <Link href={href} className="inline-flex min-h-11 items-center text-brand underline underline-offset-3">
              {link}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
