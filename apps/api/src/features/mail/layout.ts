import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import type { Language } from '@trivselsrum/contracts/values'
import { createElement as h, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Letter, Part } from './letter.ts'

// Node runs TypeScript but no JSX, so elements are made by hand: here alone, letters are plain text.

const ink = '#1d2a25'
const soft = '#54605a'
const sans = 'Figtree, system-ui, -apple-system, "Segoe UI", sans-serif'
const serif = 'Newsreader, Georgia, serif'

const styles = {
  body: { backgroundColor: '#faf7f0', color: ink, fontFamily: sans, margin: 0, padding: '24px 12px' },
  card: {
    backgroundColor: '#fffdf8',
    border: '1px solid #e2dac9',
    borderRadius: '14px',
    maxWidth: '520px',
    padding: '28px 28px 20px',
  },
  name: { color: '#1d4f41', fontFamily: serif, fontSize: '18px', fontWeight: 600, margin: '0 0 20px' },
  heading: { fontFamily: serif, fontSize: '26px', fontWeight: 500, lineHeight: '32px', margin: '0 0 12px' },
  text: { fontSize: '17px', lineHeight: '26px', margin: '0 0 16px' },
  button: {
    backgroundColor: '#1d4f41',
    borderRadius: '11px',
    color: '#fffdf8',
    fontSize: '17px',
    fontWeight: 600,
    padding: '13px 22px',
    textDecoration: 'none',
  },
  link: { color: '#1d4f41', fontSize: '14px', lineHeight: '20px', wordBreak: 'break-all' as const },
  entry: { fontSize: '17px', lineHeight: '24px', margin: '0 0 10px' },
  entryLink: { color: '#1d4f41', textDecoration: 'underline' },
  code: { fontSize: '30px', fontWeight: 600, letterSpacing: '6px', lineHeight: '36px', margin: '0 0 16px' },
  aside: { color: soft, fontSize: '15px', lineHeight: '22px', margin: '0 0 16px' },
  footer: { color: soft, fontSize: '14px', lineHeight: '20px', margin: '16px auto 0', maxWidth: '520px' },
}

const footers: Record<Language, string> = {
  da: 'Sendt af Trivselsrum, fordi det vedrører dig. Mailen følger ikke, om du læser den.',
  en: 'Sent by Trivselsrum because it concerns you. This mail does not track whether you read it.',
}

/** A letter as a mail program shows it: no pictures, nothing fetched from anywhere. */
export function htmlOf({ subject, heading, parts }: Letter, language: Language): string {
  const page = h(
    Html,
    { lang: language, dir: 'ltr' },
    h(Head, null, h('title', null, subject), h('meta', { name: 'color-scheme', content: 'light' })),
    h(Preview, null, parts.flatMap((part) => ('text' in part ? [part.text] : [])).join(' ')),
    h(
      Body,
      { style: styles.body },
      h(
        Container,
        { style: styles.card },
        h(Text, { style: styles.name }, 'Trivselsrum'),
        h(Heading, { as: 'h1', style: styles.heading }, heading),
        ...parts.map(partAsHtml),
      ),
      h(Container, { style: styles.footer }, footers[language]),
    ),
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}

function partAsHtml(part: Part): ReactElement {
  if ('text' in part) return h(Text, { style: styles.text }, part.text)
  if ('aside' in part) return h(Text, { style: styles.aside }, part.aside)
  if ('code' in part) return h(Text, { style: styles.code }, part.code)
  if ('links' in part) return h(Section, { style: { margin: '0 0 12px' } }, ...part.links.map(linkAsHtml))
  return h(
    Section,
    { style: { margin: '0 0 20px' } },
    h(Button, { href: part.href, target: '_self', style: styles.button }, part.button),
    // Readable as well: some programs show no buttons, and some readers want to see where they are led.
    h(Text, { style: { margin: '10px 0 0' } }, h(Link, { href: part.href, style: styles.link }, part.href)),
  )
}

function linkAsHtml({ text, href }: { text: string; href: string }): ReactElement {
  return h(Text, { style: styles.entry }, h(Link, { href, style: styles.entryLink }, text))
}

/** The same letter for whoever reads plain text. */
export function textOf({ heading, parts }: Letter, language: Language): string {
  return [heading, ...parts.map(partAsText), `--\n${footers[language]}`].join('\n\n')
}

function partAsText(part: Part): string {
  if ('text' in part) return part.text
  if ('aside' in part) return part.aside
  if ('code' in part) return `    ${part.code}`
  if ('links' in part) return part.links.map(({ text, href }) => `${text}\n${href}`).join('\n\n')
  return `${part.button}:\n${part.href}`
}
