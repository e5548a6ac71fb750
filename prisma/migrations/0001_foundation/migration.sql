-- Whose rows a transaction may see: set in its first message, empty after it (a custom setting is '' then, not null).
CREATE SCHEMA app;

CREATE FUNCTION app.company_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.company_id', true), '')::uuid $$;

CREATE FUNCTION app.user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.user_id', true), '')::uuid $$;

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'amo', 'leader', 'member');

-- CreateEnum
CREATE TYPE "language" AS ENUM ('da', 'en');

-- CreateEnum
CREATE TYPE "round_mode" AS ENUM ('joint', 'named', 'anonymous');

-- CreateEnum
CREATE TYPE "round_state" AS ENUM ('open', 'closed', 'voided');

-- CreateTable
CREATE TABLE "companies" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "subject" JSONB NOT NULL,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "idempotent_replies" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "key" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "request" TEXT NOT NULL,
    "reply" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotent_replies_pkey" PRIMARY KEY ("company_id","key")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "user_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "refresh_tokens" (
    "user_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "session_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("user_id","hash")
);

-- CreateTable
CREATE TABLE "sign_in_failures" (
    "id" UUID NOT NULL,
    "account_key" BYTEA NOT NULL,
    "address_key" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rounds" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "mode" "round_mode" NOT NULL,
    "state" "round_state" NOT NULL DEFAULT 'open',
    "tool" TEXT NOT NULL,
    "tool_version" SMALLINT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by" UUID,
    "void_reason" TEXT,
    "result" JSONB,

    CONSTRAINT "rounds_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "answer_sheets" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "respondent" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "handed_in_at" TIMESTAMPTZ(3),
    "handed_in_by" UUID,

    CONSTRAINT "answer_sheets_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "answers" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "sheet_id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "score" SMALLINT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("company_id","sheet_id","statement")
);

-- CreateIndex
CREATE UNIQUE INDEX "companies_slug_key" ON "companies"("slug");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_company_id_user_id_key" ON "memberships"("company_id", "user_id");

-- CreateIndex
CREATE INDEX "audit_log_company_id_at_idx" ON "audit_log"("company_id", "at" DESC);

-- CreateIndex
CREATE INDEX "outbox_created_at_idx" ON "outbox"("created_at") WHERE (done_at IS NULL);

-- CreateIndex
CREATE INDEX "idempotent_replies_company_id_created_at_idx" ON "idempotent_replies"("company_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "refresh_tokens_user_id_session_id_idx" ON "refresh_tokens"("user_id", "session_id");

-- CreateIndex
CREATE INDEX "sign_in_failures_account_key_at_idx" ON "sign_in_failures"("account_key", "at");

-- CreateIndex
CREATE INDEX "sign_in_failures_address_key_at_idx" ON "sign_in_failures"("address_key", "at");

-- CreateIndex
CREATE INDEX "sign_in_failures_at_idx" ON "sign_in_failures"("at");

-- CreateIndex
CREATE INDEX "rounds_company_id_quarter_idx" ON "rounds"("company_id", "quarter");

-- CreateIndex
CREATE UNIQUE INDEX "rounds_one_per_quarter" ON "rounds"("company_id", "quarter") WHERE (state <> 'voided');

-- CreateIndex
CREATE UNIQUE INDEX "answer_sheets_company_id_round_id_respondent_key" ON "answer_sheets"("company_id", "round_id", "respondent");

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_company_id_actor_id_fkey" FOREIGN KEY ("company_id", "actor_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotent_replies" ADD CONSTRAINT "idempotent_replies_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_user_id_session_id_fkey" FOREIGN KEY ("user_id", "session_id") REFERENCES "sessions"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_company_id_opened_by_fkey" FOREIGN KEY ("company_id", "opened_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_company_id_closed_by_fkey" FOREIGN KEY ("company_id", "closed_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_company_id_voided_by_fkey" FOREIGN KEY ("company_id", "voided_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_sheets" ADD CONSTRAINT "answer_sheets_company_id_round_id_fkey" FOREIGN KEY ("company_id", "round_id") REFERENCES "rounds"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_sheets" ADD CONSTRAINT "answer_sheets_company_id_handed_in_by_fkey" FOREIGN KEY ("company_id", "handed_in_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_company_id_sheet_id_fkey" FOREIGN KEY ("company_id", "sheet_id") REFERENCES "answer_sheets"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_company_id_saved_by_fkey" FOREIGN KEY ("company_id", "saved_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE rounds ADD CONSTRAINT rounds_quarter_is_one CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$');
ALTER TABLE rounds ADD CONSTRAINT rounds_state_has_its_facts CHECK (
  (state = 'closed') = (closed_at IS NOT NULL AND closed_by IS NOT NULL AND result IS NOT NULL)
  AND (state = 'voided') = (voided_at IS NOT NULL AND voided_by IS NOT NULL AND void_reason IS NOT NULL)
);
ALTER TABLE answer_sheets ADD CONSTRAINT answer_sheets_handed_in_by_somebody
  CHECK ((handed_in_at IS NULL) = (handed_in_by IS NULL));
ALTER TABLE answers ADD CONSTRAINT answers_score_on_scale CHECK (score BETWEEN 1 AND 5);

-- A closed round never changes, whatever the code above it does.
CREATE FUNCTION app.keep_settled_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'round % is %: it never changes', OLD.id, OLD.state USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER rounds_settled_never_change BEFORE UPDATE ON rounds
  FOR EACH ROW WHEN (OLD.state <> 'open') EXECUTE FUNCTION app.keep_settled_round();

-- Nor does what was answered in it: scores, notes, who handed in and when. Asked after the change, so that the policies
-- speak first: whose row it is comes before what may become of it.
CREATE FUNCTION app.keep_settled_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Held, so that the round is not settled between this look and the end of the transaction.
  PERFORM FROM rounds WHERE company_id = NEW.company_id AND id = NEW.round_id AND state = 'open' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'sheet % is of a settled round: it never changes', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER answer_sheets_settled_never_change AFTER INSERT OR UPDATE ON answer_sheets
  FOR EACH ROW EXECUTE FUNCTION app.keep_settled_sheet();

CREATE FUNCTION app.keep_settled_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM rounds r JOIN answer_sheets s ON s.company_id = r.company_id AND s.round_id = r.id
    WHERE s.company_id = NEW.company_id AND s.id = NEW.sheet_id AND r.state = 'open' FOR SHARE OF r;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'an answer of sheet % is of a settled round: it never changes', NEW.sheet_id
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER answers_settled_never_change AFTER INSERT OR UPDATE ON answers
  FOR EACH ROW EXECUTE FUNCTION app.keep_settled_answer();

-- The two questions asked before it is known whose rows to bind to. They answer with an id and nothing else.
CREATE FUNCTION app.user_id_of(address text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT id FROM users WHERE email = address $$;

CREATE FUNCTION app.company_id_of(place text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT id FROM companies WHERE slug = place $$;
