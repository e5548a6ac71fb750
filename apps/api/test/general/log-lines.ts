import { toRequest } from '@trivselsrum/contracts/client'
import { readMe, signIn } from '@trivselsrum/contracts/identity'
import { listRounds } from '@trivselsrum/contracts/rounds'
import { saveAnswer } from '@trivselsrum/contracts/sheets'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { statementIds } from '../harness.ts'
import { ask } from './calls.ts'
import type { Log } from './leaks.ts'
import type { World } from './world.ts'

const word = 'fortroligt'

/**
 * Sends a word in every part of a request, also where the database refuses it in words of its own, and looks for it in
 * the log.
 *
 * @returns each log line that has it, and what was not written down though it should be.
 */
export async function logFaults(app: FastifyInstance, { a }: World, admin: pg.Client, log: Log): Promise<string[]> {
  const { company, quarters } = a
  const params = { company, quarter: quarters.open, statement: statementIds[2] ?? '' }
  const json = { 'content-type': 'application/json' }
  // Stands for any refusal of PostgreSQL that quotes what it refuses.
  await admin.query(`
    CREATE FUNCTION quote() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no: %', NEW; END $$;
    CREATE TRIGGER quote BEFORE INSERT ON answers FOR EACH ROW EXECUTE FUNCTION quote()`)
  log.lines.length = 0
  const statuses: number[] = []
  for (const request of [
    toRequest(listRounds, { params: { company }, query: { after: word } }),
    toRequest(saveAnswer, { params, body: { note: word, version: 0 } }),
    toRequest(signIn, { body: { email: `${word}@example.dk`, password: word } }),
    toRequest(readMe, {}),
    { method: 'POST', path: '/api/session', headers: json, body: `{"${word}` },
    { method: 'GET', path: `/api/${word}`, headers: {} },
  ]) {
    const said = { 'user-agent': word, referer: `http://${word}/`, authorization: `Bearer ${word}`, 'x-other': word }
    const cookies = { ...a.cookies, refresh: word, other: word }
    const { status } = await ask(app, { ...request, headers: { ...request.headers, ...said } }, cookies)
    statuses.push(status)
  }
  await admin.query('DROP FUNCTION quote CASCADE')
  const faults = log.lines.filter((line) => line.includes(word))
  if (statuses.join() !== '400,500,401,200,400,404') faults.push(`answered ${statuses.join()}`)
  if (!log.lines.some((line) => line.includes('save-answer'))) faults.push('the fault is not written down')
  return faults
}
