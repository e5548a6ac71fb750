/** What is said on the page of a text after something was done to it. */
const policyNews = ['begun', 'form', 'settings', 'writers', 'retired', 'edition'] as const
export type PolicyNews = (typeof policyNews)[number]

/** What an address says was done; nothing where it says something else. */
export function policyNewsParam(value: string | undefined): PolicyNews | undefined {
  return policyNews.find((news) => news === value)
}
