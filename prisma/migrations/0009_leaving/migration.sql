-- AlterTable
ALTER TABLE "companies" ADD COLUMN     "deletes_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "invitations" ADD COLUMN     "place" UUID;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "farewell_to" TEXT,
ADD COLUMN     "stand_in_at" UUID;

-- CreateIndex
CREATE INDEX "users_stand_in_at_idx" ON "users"("stand_in_at");

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_place_fkey" FOREIGN KEY ("company_id", "place") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_stand_in_at_fkey" FOREIGN KEY ("stand_in_at") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- When a company is deleted for good, null for one that stays: asked in the first breath of every transaction, in
-- PL/pgSQL for its kept plan.
CREATE FUNCTION app.deletes_at(company uuid) RETURNS timestamptz LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ BEGIN RETURN (SELECT deletes_at FROM public.companies WHERE id = company); END $$;

-- One company whose time has come; null when there is none.
CREATE FUNCTION app.company_to_delete(moment timestamptz) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT id FROM companies WHERE deletes_at <= moment ORDER BY deletes_at, id LIMIT 1 $$;

-- Deletes the company that the transaction is bound to, if its time has come by the database's own clock as well.
-- Tables are emptied in whatever order their keys allow, so that a new table needs no line here.
CREATE FUNCTION app.delete_company() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$
DECLARE
  waiting text[];
  refused text[];
  item text;
BEGIN
  PERFORM FROM companies WHERE id = app.company_id() AND deletes_at <= now() FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  waiting := ARRAY(
    SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND attname = 'company_id' AND NOT attisdropped);
  WHILE cardinality(waiting) > 0 LOOP
    refused := '{}';
    FOREACH item IN ARRAY waiting LOOP
      BEGIN
        EXECUTE format('DELETE FROM %s WHERE company_id = app.company_id()', item);
      EXCEPTION WHEN integrity_constraint_violation THEN
        refused := refused || item;
      END;
    END LOOP;
    IF cardinality(refused) = cardinality(waiting) THEN
      RAISE EXCEPTION 'these tables keep each other from being emptied: %', refused;
    END IF;
    waiting := refused;
  END LOOP;
  DELETE FROM companies WHERE id = app.company_id();
  RETURN true;
END $$;

-- Every company in whose history the person stands that the transaction is bound to, also those that keep them out.
CREATE FUNCTION app.companies_of_person() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM memberships WHERE user_id = app.user_id() ORDER BY company_id $$;

-- Deletes the person that the transaction is bound to, once no company's history stands in their name.
CREATE FUNCTION app.delete_person() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$
BEGIN
  IF EXISTS (SELECT FROM memberships WHERE user_id = app.user_id()) THEN
    RAISE EXCEPTION 'a company still knows this person by their account' USING ERRCODE = 'restrict_violation';
  END IF;
  DELETE FROM users WHERE id = app.user_id();
END $$;

-- What was given out to people outside opens nothing while a company waits to be deleted.
CREATE OR REPLACE FUNCTION app.company_id_of_invitation(hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM invitations WHERE token_hash = hash AND app.deletes_at(company_id) IS NULL $$;
CREATE OR REPLACE FUNCTION app.company_of_share(hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM shares WHERE token_hash = hash AND app.deletes_at(company_id) IS NULL $$;
CREATE OR REPLACE FUNCTION app.company_of_receipt(code bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM (
          SELECT company_id FROM anonymous_sheets WHERE receipt_hash = code
          UNION ALL SELECT company_id FROM receipts WHERE hash = code) found
        WHERE app.deletes_at(company_id) IS NULL LIMIT 1 $$;


-- Somebody without an account has no address that one could be made with, or that would be missing to its owner.
ALTER TABLE users ADD CONSTRAINT users_stand_ins_have_no_address CHECK (stand_in_at IS NULL OR email = id::text);
CREATE OR REPLACE FUNCTION app.company_of_calendar(hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT company_id FROM public.calendar_feeds
        WHERE token_hash = hash AND app.deletes_at(company_id) IS NULL $$;
-- Nobody is reminded of what is about to go.
CREATE OR REPLACE FUNCTION app.company_to_remind(today date, beyond uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT id FROM public.companies
        WHERE (reminded_on IS NULL OR reminded_on < today) AND (beyond IS NULL OR id > beyond) AND deletes_at IS NULL
        ORDER BY id LIMIT 1 $$;

-- A concluded discussion stays as long as its company does: it goes with one whose time has come.
CREATE OR REPLACE FUNCTION app.keep_concluded_discussion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND (app.deletes_at(OLD.company_id) <= now()
                           OR NOT EXISTS (SELECT FROM companies WHERE id = OLD.company_id)) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'discussion % is concluded: it never changes', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
