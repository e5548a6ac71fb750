import { type AboutPassage, paths } from '@/lib/paths'

/** Where a member takes part; a guest has no place but what their link opens. */
export interface MemberPlace {
  company: string
  consultation: string
}

/** The addresses of a consultation for whoever takes part in it. */
export interface Way {
  text: (sent?: string) => string
  section: (section: string, about?: AboutPassage) => string
  contributions: (section: string, page?: string) => string
}

export function wayOf(place: MemberPlace | undefined): Way {
  if (!place)
    return { text: paths.sharedConsultation, section: paths.sharedSection, contributions: paths.sharedContributions }
  const { company, consultation } = place
  return {
    text: (sent) => paths.takePart(company, consultation, sent),
    section: (section, about) => paths.takePartSection(company, consultation, section, about),
    contributions: (section, page) => paths.takePartContributions(company, consultation, section, page),
  }
}
