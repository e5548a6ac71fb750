import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFonts } from './fonts.ts'

let compiler: NodeCompiler | undefined

/**
 * Sets a Typst template with texts that it reads as `sys.inputs`, as a PDF that screen readers can read (PDF/UA-1). Takes
 * some ten milliseconds of the processor; never inside a transaction.
 *
 * @throws Error when the template is wrong.
 */
export function printPdf(template: string, inputs: Record<string, string>): Uint8Array {
  // Made when first needed: fonts are read, and most processes never print.
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] })
  const document = compiler.compile({ mainFileContent: template, inputs }).result
  if (!document) throw new Error('the template cannot be set')
  const pdf = tagged(compiler, document)
  // What was printed is not kept.
  compiler.evictCache(0)
  return pdf
}

type Document = NonNullable<ReturnType<NodeCompiler['compile']>['result']>

/** A name in letters that no font has, such as cuneiform, is no reason to print nothing: tagged then, but not PDF/UA. */
function tagged(compiler: NodeCompiler, document: Document): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' })
  } catch {
    return compiler.pdf(document)
  }
}
