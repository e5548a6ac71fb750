import type { Language } from '@trivselsrum/contracts/values'
import { dayIn } from '../../documents/text.ts'
import type { Passage } from '../../reminders/passage.ts'
import type { Letter, LetterKind, Part } from '../letter.ts'
import { quarterIn } from '../quarter-words.ts'
import { timeIn } from '../time-words.ts'

interface Facts {
  company: string
  passages: Passage[]
  /** Where each thing is seen to. */
  links: {
    action: (id: string) => string
    overdue: string
    newRound: string
    policy: (id: string) => string
    workshop: (id: string) => string
    choices: string
    unsubscribe: string
  }
}

type OfActions = Extract<Passage, { actions: unknown }>['kind']
type OfTexts = Extract<Passage, { texts: unknown }>['kind']
type OfWorkshops = Extract<Passage, { workshops: unknown }>['kind']

const words = {
  da: {
    'deadline-soon': 'Du er ansvarlig for tiltag, der snart har frist:',
    'deadline-reached': 'Du er ansvarlig for tiltag, hvor fristen er nået:',
    'follow-up': 'Tid til at følge op: virkede det?',
    by: (day: string) => `frist ${day}`,
    on: (day: string) => `opfølgning ${day}`,
    more: (count: number) => (count === 1 ? 'og ét tiltag mere' : `og ${count} tiltag mere`),
    overdue: (count: number) =>
      count === 1
        ? 'Ét tiltag i handlingsplanen er over fristen.'
        : `${count} tiltag i handlingsplanen er over fristen.`,
    seeOverdue: 'Se, hvad der er over fristen',
    quarter: (quarter: string) => `${quarter} er i gang, og der er ingen måling endnu.`,
    newRound: 'Åbn en måling',
    'policy-review': 'Tid til at gennemgå en vedtaget tekst igen:',
    'policy-unread': 'Du har ikke sagt, at du har læst det her endnu:',
    reviewOn: (day: string) => `gennemgang ${day}`,
    published: (day: string) => `sendt ud ${day}`,
    moreTexts: (count: number) => (count === 1 ? 'og én tekst mere' : `og ${count} tekster mere`),
    'workshop-soon': 'Du skal snart med til en workshop:',
    'workshop-follow-up': 'Tid til at se på, hvad der kom ud af en workshop:',
    moreWorkshops: (count: number) => (count === 1 ? 'og én workshop mere' : `og ${count} workshops mere`),
    choose: 'Vælg, hvad du vil mindes om',
    unsubscribe: (company: string) => `Få ingen påmindelser mere fra ${company}`,
  },
  en: {
    'deadline-soon': 'You are responsible for actions that are due soon:',
    'deadline-reached': 'You are responsible for actions whose deadline has come:',
    'follow-up': 'Time to follow up: did it work?',
    by: (day: string) => `due ${day}`,
    on: (day: string) => `follow-up ${day}`,
    more: (count: number) => (count === 1 ? 'and one more action' : `and ${count} more actions`),
    overdue: (count: number) =>
      count === 1 ? 'One action in the action plan is overdue.' : `${count} actions in the action plan are overdue.`,
    seeOverdue: 'See what is overdue',
    quarter: (quarter: string) => `${quarter} is under way, and there is no assessment yet.`,
    newRound: 'Open an assessment',
    'policy-review': 'Time to review an adopted text:',
    'policy-unread': 'You have not said yet that you have read this:',
    reviewOn: (day: string) => `review ${day}`,
    published: (day: string) => `published ${day}`,
    moreTexts: (count: number) => (count === 1 ? 'and one more text' : `and ${count} more texts`),
    'workshop-soon': 'You will soon take part in a workshop:',
    'workshop-follow-up': 'Time to look at what became of a workshop:',
    moreWorkshops: (count: number) => (count === 1 ? 'and one more workshop' : `and ${count} more workshops`),
    choose: 'Choose what you are reminded of',
    unsubscribe: (company: string) => `Get no more reminders from ${company}`,
  },
} satisfies Record<Language, Record<OfActions | OfTexts | OfWorkshops, string> & Record<string, unknown>>

/**
 * Everything somebody is to be reminded of on a day, in one letter. The subject names the company and nothing else: it
 * is read on locked screens.
 */
export const reminders: LetterKind<Facts> = {
  da: (facts) => ({
    subject: `Påmindelse fra ${facts.company}`,
    heading: 'Det skal du huske',
    parts: partsIn('da', facts),
  }),
  en: (facts) => ({
    subject: `Reminder from ${facts.company}`,
    heading: 'Something to remember',
    parts: partsIn('en', facts),
  }),
}

function partsIn(language: Language, { company, passages, links }: Facts): Letter['parts'] {
  const said = words[language]
  return [
    ...passages.flatMap((passage) => partsOf(language, passage, links)),
    {
      links: [
        { text: said.choose, href: links.choices },
        { text: said.unsubscribe(company), href: links.unsubscribe },
      ],
    },
  ]
}

function partsOf(language: Language, passage: Passage, links: Facts['links']): Part[] {
  const said = words[language]
  switch (passage.kind) {
    case 'overdue':
      return [{ text: said.overdue(passage.count) }, { button: said.seeOverdue, href: links.overdue }]
    case 'quarter-without-round':
      return [
        { text: said.quarter(quarterIn(language, passage.quarter)) },
        { button: said.newRound, href: links.newRound },
      ]
    case 'policy-review':
    case 'policy-unread': {
      const when = passage.kind === 'policy-review' ? said.reviewOn : said.published
      const named = passage.texts.map(({ policy, title, day }) => ({
        text: `${title} – ${when(dayIn(language, day))}`,
        href: links.policy(policy),
      }))
      return [
        { text: said[passage.kind] },
        { links: named },
        ...(passage.more > 0 ? [{ text: said.moreTexts(passage.more) }] : []),
      ]
    }
    case 'workshop-soon':
    case 'workshop-follow-up': {
      const named =
        passage.kind === 'workshop-soon'
          ? passage.workshops.map(({ startsAt, ...more }) => ({ ...more, when: timeIn(language, startsAt) }))
          : passage.workshops.map(({ day, ...more }) => ({ ...more, when: said.on(dayIn(language, day)) }))
      return [
        { text: said[passage.kind] },
        { links: named.map(({ id, title, when }) => ({ text: `${title} – ${when}`, href: links.workshop(id) })) },
        ...(passage.more > 0 ? [{ text: said.moreWorkshops(passage.more) }] : []),
      ]
    }
    default: {
      const when = passage.kind === 'follow-up' ? said.on : said.by
      const named = passage.actions.map(({ id, title, day }) => ({
        text: `${title} – ${when(dayIn(language, day))}`,
        href: links.action(id),
      }))
      return [
        { text: said[passage.kind] },
        { links: named },
        ...(passage.more > 0 ? [{ text: said.more(passage.more) }] : []),
      ]
    }
  }
}
