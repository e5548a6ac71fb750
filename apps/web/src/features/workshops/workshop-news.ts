/** What was just done to a workshop, as its address says it. */
const workshopNews = ['planned', 'plan', 'people', 'adapted', 'follow-up', 'followed-up', 'reopened'] as const

export type WorkshopNews = (typeof workshopNews)[number]

export function workshopNewsParam(value: unknown): WorkshopNews | undefined {
  return workshopNews.find((news) => news === value)
}
