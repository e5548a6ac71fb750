/** One thing that keeps companies apart, and how to take it away. */
export interface Lock {
  /** What is opened, in a few words. */
  opened: string
  sql: string
  /** Closes it again where that does not go with the database. */
  undo?: string
  /** The general tests that see it. Those are asked; where none does, all are, to show it. */
  seenBy: Seer[]
  /**
   * What still keeps the API from letting anything through. There the tests that call the API are not run; the lock is
   * seen in the catalogue, or by SQL alone.
   */
  heldBy?: string
}

/** The general tests by name. */
export type Seer = 'catalogue' | 'borders' | 'foreign ids' | 'leaks'

const everyTest: Seer[] = ['catalogue', 'borders', 'foreign ids', 'leaks']

/** Locks whose opening reaches all the way to a caller. `ROLE` stands for the role that requests are served with. */
const throughTheApi: Lock[] = [
  {
    opened: 'policy dropped (rounds)',
    sql: 'DROP POLICY company ON rounds',
    // Forced security without a policy shows nobody anything: the company itself is shut out, which is seen as well.
    seenBy: ['catalogue', 'leaks'],
  },
  { opened: 'security disabled (rounds)', sql: 'ALTER TABLE rounds DISABLE ROW LEVEL SECURITY', seenBy: everyTest },
  {
    opened: 'security disabled (rounds, sheets and answers)',
    sql: `ALTER TABLE rounds DISABLE ROW LEVEL SECURITY; ALTER TABLE answer_sheets DISABLE ROW LEVEL SECURITY;
      ALTER TABLE answers DISABLE ROW LEVEL SECURITY`,
    seenBy: everyTest,
  },
  {
    opened: 'security disabled (idempotent replies)',
    sql: 'ALTER TABLE idempotent_replies DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders', 'foreign ids'],
  },
  {
    opened: 'security disabled (audit log)',
    sql: 'ALTER TABLE audit_log DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders', 'leaks'],
  },
  {
    opened: 'policy lets all rows be read (rounds)',
    sql: 'ALTER POLICY company ON rounds USING (true)',
    seenBy: everyTest,
  },
  {
    opened: 'a further policy (rounds)',
    sql: 'CREATE POLICY support ON rounds FOR SELECT USING (true)',
    seenBy: everyTest,
  },
  {
    opened: 'not forced, and the run-time role owns it (rounds)',
    sql: 'ALTER TABLE rounds NO FORCE ROW LEVEL SECURITY; ALTER TABLE rounds OWNER TO ROLE',
    seenBy: everyTest,
  },
  {
    opened: 'the run-time role passes by security',
    sql: 'ALTER ROLE ROLE BYPASSRLS',
    undo: 'ALTER ROLE ROLE NOBYPASSRLS',
    seenBy: everyTest,
  },
  {
    opened: 'the run-time role is a superuser',
    sql: 'ALTER ROLE ROLE SUPERUSER',
    undo: 'ALTER ROLE ROLE NOSUPERUSER',
    seenBy: everyTest,
  },
]

const joined = 'answers are only ever read through a sheet and a round, whose policies hold'
const byName = 'every question names the person, the hash or the id it is about'
const named = 'whoever asks for a company names the one they are bound to'
const byCode = 'the code names no company when it writes: the column fills itself in'
const unused = 'no action does it'

/** Locks behind which another one holds as far as the API goes. */
const behindAnother: Lock[] = [
  {
    opened: 'policy lets all rows be read (memberships)',
    sql: 'ALTER POLICY company ON memberships USING (true)',
    seenBy: ['catalogue', 'borders'],
    heldBy: 'the question for the membership names the company as well as the person',
  },
  {
    opened: 'security disabled (answers)',
    sql: 'ALTER TABLE answers DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: joined,
  },
  {
    opened: 'security disabled (sessions)',
    sql: 'ALTER TABLE sessions DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: byName,
  },
  {
    opened: 'security disabled (links)',
    sql: 'ALTER TABLE shares DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: 'links are only ever found together with what they open, whose policy holds',
  },
  {
    opened: 'security disabled (sheets without names)',
    sql: 'ALTER TABLE anonymous_sheets DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: 'sheets are found by a round that was found under its policy, or by a receipt',
  },
  {
    opened: 'what finds the company of a link or a receipt is anybody’s (links)',
    sql: 'ALTER POLICY directory ON shares TO PUBLIC',
    seenBy: ['catalogue', 'borders'],
    heldBy: 'links are only ever found together with what they open, whose policy holds',
  },
  {
    opened: 'policy lets rows be added for others (audit log)',
    sql: 'ALTER POLICY company ON audit_log WITH CHECK (true)',
    seenBy: ['catalogue', 'borders'],
    heldBy: byCode,
  },
  {
    opened: 'a crossing made wider (companies)',
    sql: 'ALTER POLICY own_company ON companies USING (true)',
    seenBy: ['catalogue', 'borders'],
    heldBy: named,
  },
  {
    opened: 'the directory of invitations open to everybody',
    sql: 'ALTER POLICY directory ON invitations TO PUBLIC',
    seenBy: ['catalogue', 'borders'],
    heldBy: named,
  },
  {
    opened: 'the run-time role is a member of the owner',
    sql: 'GRANT trivselsrum_owner TO ROLE',
    undo: 'REVOKE trivselsrum_owner FROM ROLE',
    seenBy: ['catalogue', 'borders'],
    heldBy: named,
  },
  {
    opened: 'security not forced (rounds)',
    sql: 'ALTER TABLE rounds NO FORCE ROW LEVEL SECURITY',
    seenBy: ['catalogue'],
    heldBy: 'the run-time role owns nothing',
  },
  {
    opened: 'a plain key in place of a composite one (sheets → rounds)',
    sql: `CREATE UNIQUE INDEX plain ON rounds (id);
      ALTER TABLE answer_sheets DROP CONSTRAINT answer_sheets_company_id_round_id_fkey,
        ADD CONSTRAINT plain_key FOREIGN KEY (round_id) REFERENCES rounds (id)`,
    seenBy: ['catalogue'],
    heldBy:
      'the round is found under its policy before its id is written, and looked up again by the trigger of sheets',
  },
  {
    opened: 'a plain key in place of a composite one (rounds → memberships)',
    sql: `CREATE UNIQUE INDEX plain ON memberships (id);
      ALTER TABLE rounds DROP CONSTRAINT rounds_company_id_opened_by_fkey,
        ADD CONSTRAINT plain_key FOREIGN KEY (opened_by) REFERENCES memberships (id)`,
    seenBy: ['catalogue', 'borders'],
    heldBy: 'the id of the actor is that of the membership found under its policy',
  },
  {
    opened: 'a unique index not led by the company (rounds)',
    sql: 'CREATE UNIQUE INDEX across ON rounds (id, company_id)',
    seenBy: ['catalogue'],
    heldBy: 'ids are random enough never to meet',
  },
  {
    opened: 'the company not filled in by itself (rounds)',
    sql: 'ALTER TABLE rounds ALTER company_id DROP DEFAULT',
    seenBy: ['catalogue'],
    heldBy: 'the column must not be empty: nothing can be written',
  },
  {
    opened: 'security disabled (actions)',
    sql: 'ALTER TABLE actions DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: 'whoever asks for actions names the company they are bound to',
  },
  {
    opened: 'security disabled (policies)',
    sql: 'ALTER TABLE policies DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: 'whoever asks for policies names the company they are bound to',
  },
  {
    opened: 'what finds the company of a code is anybody’s (contributors)',
    sql: 'ALTER POLICY directory ON contributor_receipts TO PUBLIC',
    seenBy: ['catalogue', 'borders'],
    heldBy: 'codes are counted for a consultation that was found under its policy',
  },
  {
    opened: 'the audit log can be changed',
    sql: 'GRANT UPDATE, DELETE ON audit_log TO ROLE',
    seenBy: ['catalogue'],
    heldBy: unused,
  },
  {
    opened: 'tables can be emptied',
    sql: 'GRANT TRUNCATE ON answers TO ROLE',
    seenBy: ['catalogue'],
    heldBy: unused,
  },
  {
    opened: 'a table granted to everybody',
    sql: 'GRANT SELECT ON users TO PUBLIC',
    seenBy: ['catalogue'],
    heldBy: 'nobody else may enter the schema',
  },
  {
    opened: 'a table that belongs to nobody',
    sql: 'CREATE TABLE loose_notes (id uuid PRIMARY KEY, note text); GRANT SELECT, INSERT, UPDATE, DELETE ON loose_notes TO ROLE',
    seenBy: ['catalogue'],
    heldBy: unused,
  },
  {
    opened: 'a company table outside the template',
    sql: `CREATE TABLE loose_notes (company_id uuid NOT NULL, id uuid, note text, PRIMARY KEY (company_id, id));
      GRANT SELECT, INSERT, UPDATE, DELETE ON loose_notes TO ROLE`,
    seenBy: ['catalogue', 'borders'],
    heldBy: unused,
  },
  {
    opened: 'security disabled (challenges of an address)',
    sql: 'ALTER TABLE email_challenges DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: byName,
  },
  {
    opened: 'security disabled (mails)',
    sql: 'ALTER TABLE mails DISABLE ROW LEVEL SECURITY',
    seenBy: ['catalogue', 'borders'],
    heldBy: unused,
  },
  {
    opened: 'the run-time role may enter the queue',
    sql: 'GRANT USAGE ON SCHEMA graphile_worker TO ROLE',
    seenBy: ['catalogue'],
    heldBy: unused,
  },
  {
    opened: 'the run-time role may read the queue',
    sql: 'GRANT USAGE ON SCHEMA graphile_worker TO ROLE; GRANT SELECT ON ALL TABLES IN SCHEMA graphile_worker TO ROLE',
    seenBy: ['catalogue'],
    heldBy: 'the queue has row-level security and no policy: nobody but its owner sees a job',
  },
  {
    opened: 'the worker’s role may read what waits to be told',
    sql: 'GRANT USAGE ON SCHEMA public TO trivselsrum_worker; GRANT SELECT ON outbox TO trivselsrum_worker',
    seenBy: ['catalogue'],
    heldBy: unused,
  },
  {
    opened: "a function with its owner's rights",
    sql: `CREATE FUNCTION app.names() RETURNS SETOF text LANGUAGE sql SECURITY DEFINER AS 'SELECT name FROM users'`,
    seenBy: ['catalogue'],
    heldBy: unused,
  },
  {
    opened: "a view with its owner's rights",
    sql: 'CREATE VIEW everybody AS SELECT * FROM users',
    seenBy: ['catalogue'],
    heldBy: unused,
  },
]

export const locks: Lock[] = [...throughTheApi, ...behindAnother]
