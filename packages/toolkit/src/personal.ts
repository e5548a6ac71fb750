/** What in a text can point to one person, by what it is. */
export const personalKinds = ['cpr', 'phone', 'email'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** Six digits of a date, however it is written, and four more, with or without a hyphen between; no digit beside them. */
const CPR = /(?<!\d[.,/-]?)(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{2}) ?-? ?(\d{4})(?![\d/-]|[.,]\d)/g
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Eight digits as Danish numbers are written: in one, by two, by four, or three, two and three. */
const DANISH =
  /(?<!\+|\d[.,/-]?)(\d{8}|\d{2}([ .-])\d{2}\2\d{2}\2\d{2}|\d{4}[ -]\d{4}|\d{3}[ -]\d{2}[ -]\d{3})(?![\d/-]|[.,]\d)/g
/** A country's prefix and at least six digits more, in any grouping. */
const INTERNATIONAL = /(?<![\d+])(?:\+|00)[1-9](?:[ ./()-]{0,2}\d){6,14}(?!\d)/g

const EMAIL = /[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu

/** A day written in eight digits: 2026-12-31, 31-12-2026, 31.12.2026, 20261231. */
const DAY = /^(?:(?:19|20)\d{2}[ .-]?\d{2}[ .-]?\d{2}|\d{2}[ .-]?\d{2}[ .-]?(?:19|20)\d{2})$/
/** Two years, as in `2024 2025` or `2024-2025`. */
const YEARS = /^(?:19|20)\d{2}[ -](?:19|20)\d{2}$/
/** What stands before a figure that is money, or after it. */
const MONEY_BEFORE = /(?:kr\.?|DKK|EUR|€|\$)\s*$/i
const MONEY_AFTER = /^\s*(?:kr\b|kroner|DKK|EUR|euro|€|\$|%)/i
/** The number of a company, which is no person's. */
const CVR_BEFORE = /(?:cvr|se)(?:[- ]?(?:nr|nummer|no)\.?)?[: ]*$/i

/**
 * What in a text looks as if it pointed to one person: CPR numbers, telephone numbers, e-mail addresses. It is a warning
 * before something is sent that others read, not a proof: names it does not know.
 *
 * @param known what may be named, such as a telephone number that stands in the company's own text already.
 */
export function personalIn(text: string, known = ''): PersonalKind[] {
  const usual = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
  const knownNumbers = (known.match(/\d(?:[ .()/-]{0,2}\d)*/g) ?? []).map(digitsOf)
  const isKnown = (found: string) => knownNumbers.some((number) => number.includes(digitsOf(found)))
  const finds: Record<PersonalKind, boolean> = {
    cpr: matchesOf(usual, CPR).some(({ parts: [day, month] }) => isDate(Number(day), Number(month))),
    phone:
      matchesOf(usual, DANISH).some((match) => isDanishPhone(match) && !isKnown(match.found)) ||
      matchesOf(usual, INTERNATIONAL).some(({ found }) => !isKnown(localPart(found))),
    email: matchesOf(usual, EMAIL).some(({ found }) => !known.toLowerCase().includes(found.toLowerCase())),
  }
  return personalKinds.filter((kind) => finds[kind])
}

interface Match {
  found: string
  parts: string[]
  before: string
  after: string
}

function matchesOf(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index, ...parts }) => ({
    found,
    parts: Object.values(parts).slice(0, 3).map(String),
    before: text.slice(Math.max(0, index - 20), index),
    after: text.slice(index + found.length, index + found.length + 10),
  }))
}

function isDate(day: number, month: number): boolean {
  const last = daysIn[month - 1]
  return last !== undefined && day >= 1 && day <= last
}

/** Danish numbers begin with 2 to 9. */
function isDanishPhone({ found, before, after }: Match): boolean {
  if (!/^[2-9]/.test(found)) return false
  return ![DAY, YEARS].some((form) => form.test(found)) && !CVR_BEFORE.test(before) && !isMoney(before, after)
}

function isMoney(before: string, after: string): boolean {
  return MONEY_BEFORE.test(before) || MONEY_AFTER.test(after)
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

/** The digits that a number ends in, whatever stands before it for the country. */
function localPart(number: string): string {
  return digitsOf(number).slice(-8)
}
