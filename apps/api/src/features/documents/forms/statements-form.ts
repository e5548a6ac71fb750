import { readFileSync } from 'node:fs'
import { activityOf, type Tool } from '@trivselsrum/toolkit/tool'
import { printPdf } from '../../../platform/print.ts'
import { type Said, textDocumentOf } from '../../../platform/text-document.ts'
import { formWords } from './form-words.ts'

const template = readFileSync(new URL('statements-form.typ', import.meta.url), 'utf8')

/** The statements in the order they are asked, numbered through, in their groups. */
function groupsOf(tool: Tool) {
  const activity = activityOf(tool, 'rating')
  let number = 0
  return (activity?.content.groups ?? []).map(({ id, statements }) => ({
    name: activity?.text.groups[id]?.name ?? id,
    statements: statements.map((statement) => ({
      number: String(++number),
      text: activity?.text.statements[statement.id] ?? statement.id,
    })),
  }))
}

/** The steps of the scale: `1`, `Passer slet ikke`. */
function stepsOf(tool: Tool) {
  const activity = activityOf(tool, 'rating')
  return (activity?.text.scale ?? []).map((text, at) => ({
    score: String((activity?.content.scale.min ?? 1) + at),
    text,
  }))
}

/** The statements of a tool as an empty form on one page of A4, tagged for screen readers. */
export function statementsFormPdf(tool: Tool): Uint8Array {
  const words = formWords[tool.language]
  const facts = {
    title: tool.name,
    question: activityOf(tool, 'rating')?.text.question ?? '',
    words,
    groups: groupsOf(tool),
    steps: stepsOf(tool),
  }
  return printPdf(template, { language: tool.language, facts: JSON.stringify(facts) })
}

/** The same as a text document. */
export function statementsFormDocx(tool: Tool): Promise<Uint8Array> {
  const [words, steps] = [formWords[tool.language], stepsOf(tool)]
  const rowOf = ({ number, text }: { number: string; text: string }): Said[][] => [
    [{ text: number }],
    [{ text }],
    ...steps.map((): Said[] => [{ text: '☐' }]),
  ]
  const nameOf = (name: string): Said[][] => [[], [{ text: name, tone: 'strong' }], ...steps.map((): Said[] => [])]
  return textDocumentOf({
    language: tool.language,
    title: tool.name,
    author: words.product,
    margin: 12,
    size: 9,
    body: [
      { text: activityOf(tool, 'rating')?.text.question ?? '', tone: 'strong' },
      { text: `${words.cross} ${words.namelessNote}` },
      { text: steps.map(({ score, text }) => `${score} ${text}`).join(' · '), tone: 'soft' },
      { text: `${words.quarter}: ____________   ${words.department}: ______________________________` },
      {
        columns: [
          { head: words.number, share: 6 },
          { head: words.statement, share: 64 },
          ...steps.map(({ score }) => ({ head: score, share: 6 })),
        ],
        centred: steps.map((_, at) => at + 2),
        rows: groupsOf(tool).flatMap(({ name, statements }) => [nameOf(name), ...statements.map(rowOf)]),
      },
    ],
  })
}
