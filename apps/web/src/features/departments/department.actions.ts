'use server'
import {
  closeDepartment,
  createDepartment,
  mergeDepartment,
  renameDepartment,
} from '@trivselsrum/contracts/departments'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

/** Which department a form is about. */
interface Which {
  company: string
  department: string
}

export async function createDepartmentAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { name = '', idempotencyKey = '' } = textOf(form, ['name', 'idempotencyKey'])
  return attempt({ name }, paths.departments(company), () =>
    call(createDepartment, { params: { company }, body: { name } }, { idempotencyKey }),
  )
}

export async function renameDepartmentAction(which: Which, _: FormState, form: FormData): Promise<FormState> {
  const { name = '' } = textOf(form, ['name'])
  return attempt({ name }, paths.departments(which.company), () =>
    call(renameDepartment, { params: which, body: { name } }),
  )
}

export async function mergeDepartmentAction(which: Which, _: FormState, form: FormData): Promise<FormState> {
  const { into = '', idempotencyKey = '' } = textOf(form, ['into', 'idempotencyKey'])
  return attempt({ into }, paths.departments(which.company), () =>
    call(mergeDepartment, { params: which, body: { into } }, { idempotencyKey }),
  )
}

export async function closeDepartmentAction(which: Which, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  return attempt({}, paths.departments(which.company), () =>
    call(closeDepartment, { params: which }, { idempotencyKey }),
  )
}
