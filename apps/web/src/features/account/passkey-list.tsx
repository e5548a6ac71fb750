import type { SecondFactor } from '@trivselsrum/contracts/second-factor'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/format'
import { proofField } from './account-words'
import { ProofForm } from './proof-form'
import { removePasskeyAction } from './second-factor.actions'

export async function PasskeyList({ passkeys }: { passkeys: SecondFactor['passkeys'] }) {
  const [t, language] = [await getTranslations('passkeys'), await getLocale()]
  const { label } = await proofField()
  return (
    <section className="card grid gap-4">
      <h2>{t('yours')}</h2>
      <ul className="grid">
        {passkeys.map(({ id, name, createdAt, usedAt }) => (
          <li key={id} className="grid gap-2 border-t border-line py-3">
            <p className="font-semibold">
              <bdi>{name}</bdi>
            </p>
            <p className="text-[0.95rem] text-ink-soft">
              {t('added', { date: formatDate(createdAt, language) })}
              <br />
              {usedAt ? t('used', { date: formatDate(usedAt, language) }) : t('unused')}
            </p>
            <details>
              <summary className="w-fit py-1 text-ink-soft underline underline-offset-3">
                {t('remove', { name })}
              </summary>
              <div className="mt-3">
                <ProofForm
                  id={id}
                  label={label}
                  submit={t('removeConfirm')}
                  action={removePasskeyAction.bind(null, id)}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
