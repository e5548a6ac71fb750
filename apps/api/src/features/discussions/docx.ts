import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { DiscussionDocument, DocumentPart } from './document.ts'

const soft = '54605a'
const brand = '1d4f41'
const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'c9c2b2' }
const locales = { da: 'da-DK', en: 'en-GB' } as const

/** Twentieths of a point, as Word measures a page: A4, and what is left between its margins. */
const page = { width: 11906, height: 16838, margin: 1250 }
const textWidth = page.width - 2 * page.margin

/** A line to write on: a tab to the margin, filled with strokes. */
const writingLine = {
  tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE }],
}

const lineRun = () => new TextRun({ children: [new Tab()], color: rule.color ?? soft })

const bullets = {
  reference: 'bullets',
  levels: [
    { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 320, hanging: 240 } } } },
  ],
}

/** A discussion as a document for Word and its like, with headings and lists that are ones. */
export async function discussionDocx(document: DiscussionDocument): Promise<Uint8Array> {
  const { language, company, title, lead, facts, parts, foot } = document
  const file = new Document({
    title,
    creator: company,
    description: lead,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: locales[language] } } },
        heading1: { run: { font: 'Georgia', size: 46, color: brand }, paragraph: { spacing: { after: 120 } } },
        heading2: {
          run: { font: 'Georgia', size: 29, color: brand },
          paragraph: { spacing: { before: 340, after: 120 }, keepNext: true },
        },
      },
    },
    numbering: { config: [bullets] },
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin: marginsOf(page.margin) } },
        footers: { default: new Footer({ children: [footer(`${company} · ${foot}`)] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: lead, color: soft })], spacing: { after: 200 } }),
          ...facts.map(({ label, value }) => factOf(label, value)),
          ...parts.flatMap(partOf),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function marginsOf(margin: number) {
  return { top: margin, bottom: margin, left: margin, right: margin }
}

function footer(text: string): Paragraph {
  const number = [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Paragraph({
    children: [new TextRun({ text, size: 18, color: soft }), new TextRun({ children: number, size: 18, color: soft })],
  })
}

function factOf(label: string, value: string): Paragraph {
  return new Paragraph({
    spacing: { before: value === '' ? 240 : 0, after: 80 },
    ...(value === '' && writingLine),
    children: [
      new TextRun({ text: `${label}: `, color: soft }),
      value === '' ? lineRun() : new TextRun({ text: value, bold: true }),
    ],
  })
}

function partOf({ heading, hint, paragraphs, items, tables, lines }: DocumentPart): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    ...(hint ? [new Paragraph({ children: [new TextRun({ text: hint, color: soft })], spacing: { after: 120 } })] : []),
    ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
    ...items.map(
      (text) => new Paragraph({ text, numbering: { reference: bullets.reference, level: 0 }, spacing: { after: 60 } }),
    ),
    // A paragraph between two tables, which Word would take for one.
    ...tables.flatMap((table) => [tableOf(table), new Paragraph({ text: '' })]),
    ...Array.from(
      { length: lines },
      () => new Paragraph({ ...writingLine, spacing: { before: 200 }, children: [lineRun()] }),
    ),
  ]
}

function tableOf({ columns, rows }: DocumentPart['tables'][number]): Table {
  const share = textWidth / (columns.length + 1)
  const widths = columns.map((_, place) => Math.floor(place === 0 ? share * 2 : share))
  const none: IBorderOptions = { style: BorderStyle.NONE }
  const isBlank = rows.every((row) => row.every((cell) => cell === ''))
  const cellOf = (text: string, place: number, color?: string) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: isBlank && !color ? 300 : 60, left: 60, right: 60 },
      children: [new Paragraph({ children: [new TextRun({ text, ...(color && { color }) })] })],
    })
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((text, place) => cellOf(text, place, soft)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, place) => cellOf(text, place)) })),
    ],
  })
}
