import { getTranslations } from 'next-intl/server'

/** What the fields of a plan say. */
export async function planWords() {
  const t = await getTranslations('workshopPlan')
  return {
    title: t('title'),
    titleHint: t('titleHint'),
    day: t('day'),
    time: t('time'),
    place: t('place'),
    placeHint: t('placeHint'),
    department: t('department'),
    departmentHint: t('departmentHint'),
    noDepartment: t('noDepartment'),
    facilitator: t('facilitator'),
    facilitatorHint: t('facilitatorHint'),
    me: t('me'),
  }
}

export type PlanWords = Awaited<ReturnType<typeof planWords>>

/** What is said where people are invited, and of how many the list leaves out. */
export async function invitedWords(more: number) {
  const t = await getTranslations('workshopPlan')
  return {
    members: t('members'),
    membersHint: t('membersHint'),
    noMembers: t('noMembers'),
    more: more > 0 ? t('more', { count: more }) : undefined,
    names: t('names'),
    namesHint: t('namesHint'),
  }
}

export type InvitedWords = Awaited<ReturnType<typeof invitedWords>>
