import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'

/** How a paragraph looks, by what it is. */
type Tone = 'strong' | 'plain' | 'soft' | 'warning'

/** A paragraph; its label is said before it, small and on a line of its own. */
export interface Said {
  text: string
  tone?: Tone
  label?: string
  /** Stands in a list. */
  isItem?: boolean
  /** Goes on as a line to write on by hand, to the margin. */
  isToFill?: boolean
}

/** A heading below the document’s own. */
interface Heading {
  heading: 2 | 3 | 4
  text: string
}

/** A table with shares of the page’s width, and of each cell its paragraphs. */
interface TextTable {
  columns: { head: string; share: number }[]
  rows: Said[][][]
  /** How tall a row is at least, in millimetres: for what is filled in by hand. */
  rowHeight?: number
  /** Columns whose cells stand in the middle. */
  centred?: number[]
  /** Whether its rows go on over the next page, because they may be taller than one. */
  isLong?: boolean
}

/** A document to be written: a heading, what stands below it, tables. */
export interface TextDocument {
  language: 'da' | 'en'
  title: string
  author: string
  isAcross?: boolean
  /** In millimetres. */
  margin?: number
  /** Of the letters, in points. */
  size?: number
  above?: string
  body: (Said | Heading | TextTable)[]
  /** What stands at the foot of every page, before its number. */
  foot?: string
}

const ink = '1d2a25'
const tones: Record<Tone, { bold?: boolean; color: string }> = {
  strong: { bold: true, color: ink },
  plain: { color: ink },
  soft: { color: '54605a' },
  warning: { bold: true, color: '9a3b1f' },
}
/** Twentieths of a point, in which Word measures lengths, and halves of one, in which it measures letters. */
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)
const halves = (points: number) => Math.round(points * 2)
const bullets = {
  reference: 'bullets',
  levels: [
    { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 320, hanging: 240 } } } },
  ],
}
const A4 = { width: 210, height: 297 }

/** A text document (DOCX) with headings, tables whose heads repeat, and its language said. */
export async function textDocumentOf(document: TextDocument): Promise<Uint8Array> {
  const { language, title, author, isAcross = false, margin = 15, size = 9.5, above, body, foot } = document
  const width = twips((isAcross ? A4.height : A4.width) - 2 * margin)
  const file = new Document({
    title,
    creator: author,
    description: '',
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: halves(size),
            color: ink,
            language: { value: language === 'da' ? 'da-DK' : 'en-GB' },
          },
          paragraph: { spacing: { after: 60 } },
        },
        heading1: {
          run: { font: 'Cambria', size: halves(22), color: '1d4f41' },
          paragraph: { spacing: { after: 120 } },
        },
        heading2: headingOf(15, 300),
        heading3: headingOf(12.5, 220),
        heading4: {
          run: { bold: true, size: halves(size) },
          paragraph: { spacing: { before: 140, after: 60 }, keepNext: true },
        },
      },
      // Named once instead of said with every word: a plan of a thousand actions has fifteen thousand paragraphs.
      paragraphStyles: Object.entries(tones).map(([id, run]) => ({ id, name: id, basedOn: 'Normal', run })),
      characterStyles: [{ id: 'label', name: 'label', run: { ...tones.soft, bold: false, size: halves(8) } }],
    },
    numbering: { config: [bullets] },
    sections: [
      {
        properties: { page: pageOf(isAcross, margin) },
        ...(foot !== undefined && { footers: { default: footOf(foot) } }),
        children: [
          ...(above ? [paragraphOf({ text: above, tone: 'soft' })] : []),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          ...body.flatMap((part) => partOf(part, width)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function headingOf(size: number, before: number) {
  return {
    run: { font: 'Cambria', size: halves(size), color: '1d4f41' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  }
}

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 }

function partOf(part: TextDocument['body'][number], width: number): (Paragraph | Table)[] {
  if ('heading' in part) return [new Paragraph({ heading: levels[part.heading], children: [new TextRun(part.text)] })]
  return ['rows' in part ? tableOf(part, width) : paragraphOf(part, { width })]
}

function pageOf(isAcross: boolean, margin: number) {
  const side = twips(margin)
  return {
    // Word turns the page itself where it is told that it lies across.
    size: {
      width: twips(A4.width),
      height: twips(A4.height),
      orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: side, bottom: side, left: side, right: side, footer: twips(8) },
  }
}

function footOf(foot: string): Footer {
  const number = new TextRun({
    children: [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    ...tones.soft,
    size: 16,
  })
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ text: foot, ...tones.soft, size: 16 }), number] })],
  })
}

function tableOf({ columns, rows, rowHeight, centred = [], isLong = false }: TextTable, width: number): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((share / all) * width))
  const height = rowHeight === undefined ? {} : { height: { value: twips(rowHeight), rule: 'atLeast' as const } }
  const cellOf = (parts: Said[], at: number, isHead = false) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'e9f0eb' } }),
      // A cell without a paragraph is no cell to Word.
      children: (parts.length ? parts : [{ text: '' }]).map((part) =>
        paragraphOf(part, { isCentred: centred.includes(at) }),
      ),
    })
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'c9d3cb' }
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ head }, at) => cellOf([{ text: head, tone: 'strong' }], at, true)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({ ...height, cantSplit: !isLong, children: cells.map((parts, at) => cellOf(parts, at)) }),
      ),
    ],
  })
}

/** Letters of scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function paragraphOf(
  { text, tone = 'plain', label = '', isItem, isToFill }: Said,
  { isCentred = false, width = 0 } = {},
): Paragraph {
  const labelled = label ? [new TextRun({ text: label, style: 'label' })] : []
  const lines = text.split('\n').map((line, at) => {
    const run = { text: line, ...(rightToLeft.test(line) && { rightToLeft: true }) }
    return new TextRun(label || at > 0 ? { ...run, break: 1 } : run)
  })
  const [first] = text.match(/\p{L}/u) ?? []
  return new Paragraph({
    style: tone,
    ...(isCentred && { alignment: AlignmentType.CENTER }),
    ...(isItem && { numbering: { reference: bullets.reference, level: 0 } }),
    ...(first && rightToLeft.test(first) && { bidirectional: true }),
    ...(isToFill && {
      spacing: { before: 220 },
      tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
    }),
    children: [...labelled, ...lines, ...(isToFill ? [new TextRun({ children: [new Tab()], color: 'c9c2b2' })] : [])],
  })
}
