import type { HelpLine } from '@trivselsrum/contracts/help'

/** What can be dialled as it stands. */
const DIALLED = /^\+?[\d\s()-]{3,}$/

/** Where people can get help: who, what for, and how to reach them. */
export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  const link = 'inline-flex min-h-8 items-center text-brand underline underline-offset-3 wrap-anywhere'
  return (
    <ul className="grid gap-4">
      {lines.map(({ name, phone, address, about }) => (
        <li key={`${name} ${phone} ${address}`} className="grid gap-0.5">
          <p className="font-semibold">
            <bdi>{name}</bdi>
          </p>
          {about && (
            <p className="whitespace-pre-line">
              <bdi>{about}</bdi>
            </p>
          )}
          {(phone || address) && (
            <p className="flex flex-wrap gap-x-5">
              {DIALLED.test(phone) ? (
                <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className={link}>
                  {phone}
                </a>
              ) : (
                phone && <bdi>{phone}</bdi>
              )}
              {address && (
                <a href={address} rel="noreferrer" className={link}>
                  {address.replace(/^https:\/\//, '').replace(/\/$/, '')}
                </a>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
