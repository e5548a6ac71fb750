import * as contract from '@trivselsrum/contracts/departments'
import type { ServeCompany } from '../../platform/scopes.ts'
import { closeDepartment } from './close-department.ts'
import { createDepartment } from './create-department.ts'
import { listDepartments } from './list-departments.ts'
import { mergeDepartment } from './merge-department.ts'
import { renameDepartment } from './rename-department.ts'

export function departmentRoutes(serve: ServeCompany) {
  serve(contract.listDepartments, listDepartments)
  serve(contract.createDepartment, createDepartment)
  serve(contract.renameDepartment, renameDepartment)
  serve(contract.mergeDepartment, mergeDepartment)
  serve(contract.closeDepartment, closeDepartment)
}
