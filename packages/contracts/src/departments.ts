import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, line } from './values.ts'

/** A part of the company that people work in. */
export const Department = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** How many active members it has. */
    members: z.number().int(),
  })
  .meta({ id: 'Department' })
export type Department = z.output<typeof Department>

const DepartmentName = line(80)

export const InDepartment = InCompany.extend({ department: z.uuid() })

export const listDepartments = endpoint({
  method: 'GET',
  path: '/companies/:company/departments',
  summary: 'The open departments by name, at most two hundred, which is as many as there can be',
  params: InCompany,
  response: z.object({ departments: z.array(Department), can: z.object({ manage: z.boolean() }) }),
  problems: ['not-allowed'],
})

export const createDepartment = endpoint({
  method: 'POST',
  path: '/companies/:company/departments',
  summary: 'Create a department',
  params: InCompany,
  body: z.strictObject({ name: DepartmentName }),
  response: Department,
  status: 201,
  problems: ['department-exists', 'too-many-departments', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const renameDepartment = endpoint({
  method: 'PUT',
  path: '/companies/:company/departments/:department',
  summary: 'Give a department another name',
  params: InDepartment,
  body: z.strictObject({ name: DepartmentName }),
  response: Department,
  problems: ['department-exists', 'department-closed', 'not-allowed'],
})

export const mergeDepartment = endpoint({
  method: 'POST',
  path: '/companies/:company/departments/:department/merger',
  summary: 'Merge a department into another, which takes over its members and waiting invitations',
  params: InDepartment,
  body: z.strictObject({ into: z.uuid() }),
  response: Department,
  status: 201,
  problems: ['department-closed', 'department-into-itself', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const closeDepartment = endpoint({
  method: 'POST',
  path: '/companies/:company/departments/:department/closure',
  summary: 'Close a department that nobody is in',
  params: InDepartment,
  response: z.object({ id: z.uuid() }),
  status: 201,
  problems: ['department-closed', 'department-not-empty', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})
