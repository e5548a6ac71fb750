import { exportPlanAsCsv, exportPlanAsDocx, exportPlanAsPdf, exportPlanAsXlsx } from '@trivselsrum/contracts/documents'
import type { PlanFilter } from '@trivselsrum/contracts/plan'
import { dayOf } from '@trivselsrum/toolkit/day'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { documentResponse } from '@/lib/document-response'
import { chosenOf } from '@/lib/paths'

const exports = new Map<string, typeof exportPlanAsPdf>(
  Object.entries({
    xlsx: exportPlanAsXlsx,
    csv: exportPlanAsCsv,
    docx: exportPlanAsDocx,
    pdf: exportPlanAsPdf,
  }) as never,
)

/** The plan as a file to be kept, in the format that its address names. */
export async function POST(request: Request, { params }: { params: Promise<{ company: string; format: string }> }) {
  const { company, format } = await params
  const t = await getTranslations('takeOut')
  const endpoint = exports.get(format) ?? notFound()
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const query = chosenOf(search, ['status', 'level', 'member', 'department', 'origin', 'only', 'search']) as PlanFilter
  return documentResponse(
    endpoint,
    { params: { company }, query },
    `${company}-${t('planFile')}-${dayOf(new Date())}.${format}`,
  )
}
