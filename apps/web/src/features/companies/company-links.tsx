import type { Company } from '@trivselsrum/contracts/companies'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'
import { NavLink } from '@/components/nav-link'
import { paths } from '@/lib/paths'

/** The people of a company and its settings, for whoever may go there. */
export async function CompanyLinks({ company }: { company: Company }) {
  const t = await getTranslations('frame')
  return (
    <>
      {company.can.readMembers && (
        <NavLink href={paths.members(company.slug)} also={paths.departments(company.slug)}>
          <Icon name="people" />
          {t('members')}
        </NavLink>
      )}
      {company.can.manage && (
        <NavLink href={paths.settings(company.slug)}>
          <Icon name="gear" />
          {t('settings')}
        </NavLink>
      )}
    </>
  )
}
