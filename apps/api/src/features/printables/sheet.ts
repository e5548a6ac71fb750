import type { Language } from '@trivselsrum/contracts/values'
import type { ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import type { ToolSummary } from '@trivselsrum/toolkit/tool'
import { writtenThroughout } from '../documents/text.ts'
import { type AgendaBody, agendaOf } from './agenda.ts'
import { type ActivityBody, bodyOf } from './bodies.ts'
import { printableWords } from './printable-words.ts'

/** Something of a tool on paper: what stands around it, and one body that says how it is laid out. */
export interface Sheet {
  language: Language
  company: string
  tool: string
  title: string
  /** What whoever fills it in is told; empty where nothing is. */
  how: string
  /** Whose it is, where it is for one person alone. */
  privacy: string
  /** What is noted at the top by hand. */
  blanks: string[]
  isAcross: boolean
  body: AgendaBody | ActivityBody
}

interface Printed {
  company: string
  tool: Pick<ToolSummary, 'number' | 'name'>
  programme: Programme
}

/** What can be printed under a name; undefined where there is no such activity, or where its kind has nothing on paper. */
export function sheetOf({ company, tool, programme }: Printed, printable: string): Sheet | undefined {
  const { language } = programme
  const around = { language, company, tool: `${tool.number} ${tool.name}` }
  if (printable === 'agenda') {
    const title = printableWords[language].agenda
    return writtenThroughout({
      ...around,
      title,
      how: '',
      privacy: '',
      blanks: [],
      isAcross: false,
      body: agendaOf(programme),
    })
  }
  const activity = activitiesOf(programme).find(({ id }) => id === printable)
  const body = activity && bodyOf(activity, language)
  if (!activity || !body) return undefined
  const { title, how = '' } = activity.text
  const isAcross = body.kind === 'table' && body.heads.length > 2
  return writtenThroughout({ ...around, title, how, ...notedOf(activity, language), isAcross, body })
}

/** Whose a form is, and what is noted on it; nothing on what is only read. */
function notedOf({ kind, privacy }: ProgrammeActivity, language: Language): Pick<Sheet, 'privacy' | 'blanks'> {
  const words = printableWords[language]
  if (kind === 'read' || kind === 'cards') return { privacy: '', blanks: [] }
  return privacy === 'private'
    ? { privacy: words.onlyYou, blanks: [words.date] }
    : { privacy: '', blanks: [words.date, words.who] }
}
