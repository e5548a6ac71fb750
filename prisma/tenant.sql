-- Row-level security and grants, the same for every table, run by the owner after each deployment of migrations.
-- A company table has company_id, a personal table user_id; companies and users are the two roots.
-- The run-time role (setting app.runtime_role) owns nothing and sees only what the transaction is bound to:
--   app.company_id  bound by inCompany()    app.user_id  bound by inIdentity()
DO $$
DECLARE
  runtime text := quote_ident(current_setting('app.runtime_role'));
  item record;
  owner_column text;
BEGIN
  -- All at once and before anything is changed: whoever calls this gives way while others still hold one of them.
  EXECUTE (SELECT format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', string_agg(quote_ident(relname), ', ' ORDER BY relname))
           FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p'));

  FOR item IN
    SELECT c.relname AS name,
           EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'company_id' AND NOT attisdropped) AS has_company,
           EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'user_id' AND NOT attisdropped) AS has_user
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND c.relname NOT IN ('_prisma_migrations', 'sign_in_failures', 'call_counts')
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', item.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', item.name);
    EXECUTE format('DROP POLICY IF EXISTS company ON %I', item.name);
    EXECUTE format('DROP POLICY IF EXISTS person ON %I', item.name);

    owner_column := CASE WHEN item.name = 'companies' THEN 'id' WHEN item.has_company THEN 'company_id' END;
    IF owner_column IS NOT NULL THEN
      EXECUTE format('CREATE POLICY company ON %I USING (%I = (SELECT app.company_id())) WITH CHECK (%2$I = (SELECT app.company_id()))', item.name, owner_column);
    END IF;

    owner_column := CASE WHEN item.name = 'users' THEN 'id' WHEN item.has_user AND NOT item.has_company THEN 'user_id' END;
    IF owner_column IS NOT NULL THEN
      EXECUTE format('CREATE POLICY person ON %I USING (%I = (SELECT app.user_id())) WITH CHECK (%2$I = (SELECT app.user_id()))', item.name, owner_column);
    END IF;

    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, %s', item.name, runtime);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %s', item.name, runtime);
  END LOOP;

  -- The audit log is only ever added to.
  EXECUTE format('REVOKE UPDATE, DELETE ON audit_log FROM %s', runtime);
  -- A round is voided, never deleted.
  EXECUTE format('REVOKE DELETE ON rounds, answer_sheets, answers, companies, users FROM %s', runtime);

  -- Who was there stays there: a membership is removed by its state, a department closed, an invitation revoked.
  EXECUTE format('REVOKE DELETE ON memberships, departments, invitations FROM %s', runtime);

  -- What was noted about an action, and what became of it, is only ever added to, and goes with the action itself.
  EXECUTE format('REVOKE UPDATE, DELETE ON action_notes, action_changes FROM %s', runtime);

  -- What was kept of a draft is not written anew; updates go once they are folded into its state.
  EXECUTE format('REVOKE UPDATE ON draft_updates, policy_versions FROM %s', runtime);

  -- What happened in a workshop is only ever added to, and goes with the workshop itself.
  EXECUTE format('REVOKE UPDATE, DELETE ON workshop_events FROM %s', runtime);

  EXECUTE format('REVOKE ALL ON sign_in_failures, call_counts, _prisma_migrations FROM PUBLIC, %s', runtime);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON call_counts TO %s', runtime);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON sign_in_failures TO %s', runtime);
  EXECUTE format('GRANT SELECT ON _prisma_migrations TO %s', runtime);

  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  EXECUTE format('GRANT USAGE ON SCHEMA public, app TO %s', runtime);
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO %s', runtime);
END $$;

-- Across the border, each in one direction and to read only.
-- A person sees which companies they belong to, by name and address; one that keeps them out is none of them.
DROP POLICY IF EXISTS own_membership ON memberships;
CREATE POLICY own_membership ON memberships FOR SELECT
  USING (user_id = (SELECT app.user_id()) AND state = 'active');
DROP POLICY IF EXISTS own_company ON companies;
CREATE POLICY own_company ON companies FOR SELECT
  USING (id IN (SELECT company_id FROM memberships WHERE user_id = (SELECT app.user_id()) AND state = 'active'));
-- A company sees the names and e-mail addresses of its people; what proves them lies in tables it cannot see.
DROP POLICY IF EXISTS colleague ON users;
CREATE POLICY colleague ON users FOR SELECT
  USING (id IN (SELECT user_id FROM memberships WHERE company_id = (SELECT app.company_id())));
-- A company adds people without an account to its own history, and to nobody else's.
DROP POLICY IF EXISTS stand_in ON users;
CREATE POLICY stand_in ON users FOR INSERT WITH CHECK (stand_in_at = (SELECT app.company_id()));
-- The owner answers app.user_id_of(), app.company_id_of(), app.company_id_of_invitation() and app.company_of_…();
-- forced policies hold for it as well.
DROP POLICY IF EXISTS directory ON users;
CREATE POLICY directory ON users FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON companies;
CREATE POLICY directory ON companies FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON memberships;
CREATE POLICY directory ON memberships FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON shares;
CREATE POLICY directory ON shares FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON anonymous_sheets;
CREATE POLICY directory ON anonymous_sheets FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON receipts;
CREATE POLICY directory ON receipts FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON contributor_receipts;
CREATE POLICY directory ON contributor_receipts FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON calendar_feeds;
CREATE POLICY directory ON calendar_feeds FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON invitations;
CREATE POLICY directory ON invitations FOR SELECT TO CURRENT_USER USING (true);
-- It answers app.has_second_factor() and app.lacks_second_factor() as well: whether, never which or with what.
DROP POLICY IF EXISTS directory ON authenticator_apps;
CREATE POLICY directory ON authenticator_apps FOR SELECT TO CURRENT_USER USING (true);
DROP POLICY IF EXISTS directory ON passkeys;
CREATE POLICY directory ON passkeys FOR SELECT TO CURRENT_USER USING (true);
