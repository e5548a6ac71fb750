import { z } from 'zod'
import { sectionsOf } from '../document/sections.ts'
import { keyed } from '../key.ts'
import { type DocumentContent, DocumentText } from './document-content.ts'

const idsOf = (things: readonly { id: string }[]) => things.map((thing) => thing.id)

/**
 * What a pack says about a text that is written together, in one language: refuses a missing and a superfluous text, and
 * a question that belongs to a section no template has.
 */
export function documentText({ boxes, forms, questions }: DocumentContent): z.ZodType<DocumentText> {
  return z
    .strictObject({
      boxes: keyed(boxes, DocumentText.shape.boxes.valueType),
      forms: keyed(forms, DocumentText.shape.forms.valueType),
      questions: keyed(idsOf(questions), DocumentText.shape.questions.valueType),
    })
    .pipe(DocumentText.superRefine(hasSectionsOf(questions)))
}

function hasSectionsOf(questions: DocumentContent['questions']) {
  return ({ forms }: DocumentText, context: z.core.$RefinementCtx) => {
    const sections = new Set(Object.values(forms).flatMap(({ template }) => idsOf(sectionsOf(template))))
    for (const { id, sections: named } of questions)
      for (const section of named)
        if (!sections.has(section))
          context.addIssue({
            code: 'custom',
            path: ['questions', id],
            message: `no template has a section "${section}"`,
          })
  }
}
