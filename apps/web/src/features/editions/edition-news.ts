/** What is said on the page of an edition after something was done to it. */
const editionNews = ['adopted', 'published', 'read'] as const
export type EditionNews = (typeof editionNews)[number]

/** What an address says was done; nothing where it says something else. */
export function editionNewsParam(value: string | undefined): EditionNews | undefined {
  return editionNews.find((news) => news === value)
}
