/** What is said on the page of a tool after something was done to it. */
const toolNews = ['adapted', 'reset'] as const
export type ToolNews = (typeof toolNews)[number]

/** What an address says was done; nothing where it says something else. */
export function toolNewsParam(value: string | undefined): ToolNews | undefined {
  return toolNews.find((news) => news === value)
}
