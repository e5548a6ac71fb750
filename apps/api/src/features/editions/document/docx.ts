import type { Block, Inline, List, Paragraph as TextParagraph } from '@trivselsrum/toolkit/document/document'
import { isList } from '@trivselsrum/toolkit/document/sections'
import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { EditionDocument } from './facts.ts'

const soft = '54605a'
const brand = '1d4f41'
const warning = '9a3b1f'
const locales = { da: 'da-DK', en: 'en-GB' } as const

/** Twentieths of a point, as Word measures a page: A4 and its margins. */
const page = { width: 11906, height: 16838, margin: 1417 }

/** How far the levels of a list are set in. */
const indent = { left: 420, hanging: 320 }

const levelsOf = (format: (level: number) => Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions[] =>
  [0, 1, 2].map((level) => ({
    level,
    ...format(level),
    style: { paragraph: { indent: { left: indent.left * (level + 1), hanging: indent.hanging } } },
  }))

const numbering = {
  config: [
    { reference: 'bulletList', levels: levelsOf(() => ({ format: LevelFormat.BULLET, text: '•' })) },
    {
      reference: 'orderedList',
      levels: levelsOf((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
    },
  ],
}

/** An adopted edition as a document for Word and its like, with headings, lists and links that are ones. */
export async function editionDocx(document: EditionDocument): Promise<Uint8Array> {
  const { language, company, title, facts, text, foot } = document
  const blocks = blocksIn(countedLists(), text.content)
  const file = new Document({
    title,
    creator: company,
    description: facts.join(' · '),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 23, language: { value: locales[language] } },
          paragraph: { spacing: { after: 130, line: 290, lineRule: LineRuleType.AUTO } },
        },
        heading1: headingOf(52, 120),
        heading2: headingOf(32, 360),
        heading3: headingOf(26, 280),
        hyperlink: { run: { color: brand, underline: {} } },
      },
    },
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: new Footer({ children: [footOf(foot)] }) },
        children: [
          said(company, { color: soft }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          said(facts.join(' · '), { color: soft }),
          ...(document.warning ? [said(document.warning, { color: warning, bold: true })] : []),
          ...blocks,
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function headingOf(size: number, before: number) {
  return {
    run: { font: 'Georgia', size, color: brand },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  }
}

function said(text: string, run: IRunOptions): Paragraph {
  return new Paragraph({ children: [new TextRun({ ...run, text })] })
}

function footOf(text: string): Paragraph {
  const run = { size: 17, color: soft }
  const number = [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Paragraph({ children: [new TextRun({ ...run, text }), new TextRun({ ...run, children: number })] })
}

/** Each list counts from one: Word would go on where the one before it ended. */
function countedLists() {
  let lists = 0
  return () => ++lists
}

type NextList = () => number

function blocksIn(next: NextList, blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (isList(block)) return listOf(next, block, 0)
    if (block.type === 'paragraph') return [paragraphOf(block)]
    const heading = block.attrs.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
    return [paragraphOf(block, { heading })]
  })
}

/** The first paragraph of an item carries its sign; those after it stand below it, set in as far. */
function listOf(next: NextList, { type, content }: List, level: number, instance = next()): Paragraph[] {
  const below = { indent: { left: indent.left * (level + 1) } }
  return content.flatMap((item) =>
    item.content.flatMap((part, at) =>
      isList(part)
        ? listOf(next, part, level + 1)
        : [paragraphOf(part, at === 0 ? { numbering: { reference: type, level, instance } } : below)],
    ),
  )
}

/** Letters of scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function paragraphOf({ content = [] }: Pick<TextParagraph, 'content'>, look: IParagraphOptions = {}): Paragraph {
  const [first] = content.flatMap((inline) => (inline.type === 'text' ? [...inline.text.matchAll(/\p{L}/gu)] : []))
  return new Paragraph({
    ...look,
    ...(first && rightToLeft.test(first[0]) && { bidirectional: true }),
    children: content.map(childOf),
  })
}

function childOf(inline: Inline): ParagraphChild {
  if (inline.type !== 'text') return new TextRun({ text: '', break: 1 })
  const { text, marks = [] } = inline
  const run: IRunOptions = {
    text,
    bold: marks.some(({ type }) => type === 'bold'),
    italics: marks.some(({ type }) => type === 'italic'),
    rightToLeft: rightToLeft.test(text),
  }
  const link = marks.find((mark) => mark.type === 'link')
  if (!link) return new TextRun(run)
  return new ExternalHyperlink({ link: link.attrs.href, children: [new TextRun({ ...run, style: 'Hyperlink' })] })
}
