import type * as contract from '@trivselsrum/contracts/editions'
import type { ShareAction } from '../../platform/scopes.ts'
import { readOpenedEdition } from './queries.ts'

export const readSharedEdition: ShareAction<typeof contract.readSharedEdition> = (context) => readOpenedEdition(context)
