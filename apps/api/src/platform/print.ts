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
  return print(template, inputs, tagged)
}

/** The same for what must be one page; nothing where it is more. */
export function printPage(template: string, inputs: Record<string, string>): Uint8Array | undefined {
  return print(template, inputs, (compiler, document) =>
    document.numOfPages > 1 ? undefined : tagged(compiler, document),
  )
}

function print<T>(
  template: string,
  inputs: Record<string, string>,
  finish: (compiler: NodeCompiler, document: Document) => T,
): T {
  // Made when first needed: fonts are read, and most processes never print.
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] })
  const document = compiler.compile({ mainFileContent: template, inputs }).result
  if (!document) throw new Error('the template cannot be set')
  const finished = finish(compiler, document)
  // What was printed is not kept.
  compiler.evictCache(0)
  return finished
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
