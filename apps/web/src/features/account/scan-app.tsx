import { getTranslations } from 'next-intl/server'
import { QrCode } from '@/components/qr-code'

/** What the app needs to know: to be photographed, or to be typed. */
export async function ScanApp({ secret, address }: { secret: string; address: string }) {
  const t = await getTranslations('authenticatorApp')
  return (
    <>
      <p>{t('scan')}</p>
      <QrCode text={address} label={t('qr')} />
      <p>
        {t('type')}
        <br />
        <span className="font-mono text-[1.05rem]">{secret}</span>
      </p>
    </>
  )
}
