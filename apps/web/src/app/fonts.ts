import localFont from 'next/font/local'

/**
 * Newsreader for headings, in their one weight, Figtree for the rest: two files before the first paint, both from this
 * server. Every weight of Newsreader in one file is two and a half times as large, and a phone waits for it.
 */
export const newsreader = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2',
  variable: '--font-newsreader',
  weight: '500',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

export const figtree = localFont({
  src: '../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  variable: '--font-figtree',
  weight: '300 900',
  display: 'swap',
  adjustFontFallback: 'Arial',
})
