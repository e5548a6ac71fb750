-- AlterTable
ALTER TABLE "rounds" ADD COLUMN     "details_from" SMALLINT NOT NULL DEFAULT 10,
ADD COLUMN     "means_from" SMALLINT NOT NULL DEFAULT 5,
ADD COLUMN     "release" JSONB,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "participants" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "round_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "department_id" UUID,
    "has_answered" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "participants_pkey" PRIMARY KEY ("company_id","round_id","membership_id")
);

-- CreateTable
CREATE TABLE "anonymous_sheets" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "department_id" UUID,
    "answers" JSONB,
    "receipt_hash" BYTEA,

    CONSTRAINT "anonymous_sheets_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "receipts" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "hash" BYTEA NOT NULL,
    "round_id" UUID NOT NULL,
    "is_withdrawn" BOOLEAN NOT NULL,

    CONSTRAINT "receipts_pkey" PRIMARY KEY ("company_id","round_id","hash")
);

-- CreateTable
CREATE TABLE "shares" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "round_id" UUID,
    "department_id" UUID,
    "token_hash" BYTEA NOT NULL,
    "passcode_hash" TEXT,
    "openings" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "shares_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateIndex
CREATE INDEX "anonymous_sheets_company_id_round_id_idx" ON "anonymous_sheets"("company_id", "round_id");

-- CreateIndex
CREATE INDEX "anonymous_sheets_receipt_hash_idx" ON "anonymous_sheets"("receipt_hash");

-- CreateIndex
CREATE INDEX "receipts_hash_idx" ON "receipts"("hash");

-- CreateIndex
CREATE INDEX "shares_company_id_round_id_idx" ON "shares"("company_id", "round_id");

-- CreateIndex
CREATE INDEX "shares_token_hash_idx" ON "shares"("token_hash");

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_company_id_round_id_fkey" FOREIGN KEY ("company_id", "round_id") REFERENCES "rounds"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anonymous_sheets" ADD CONSTRAINT "anonymous_sheets_company_id_round_id_fkey" FOREIGN KEY ("company_id", "round_id") REFERENCES "rounds"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anonymous_sheets" ADD CONSTRAINT "anonymous_sheets_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_company_id_round_id_fkey" FOREIGN KEY ("company_id", "round_id") REFERENCES "rounds"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_company_id_round_id_fkey" FOREIGN KEY ("company_id", "round_id") REFERENCES "rounds"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_company_id_created_by_fkey" FOREIGN KEY ("company_id", "created_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "call_counts" (
    "key" BYTEA NOT NULL,
    "begins" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "call_counts_pkey" PRIMARY KEY ("key","begins")
);

-- CreateIndex
CREATE INDEX "call_counts_begins_idx" ON "call_counts"("begins");

-- What Prisma's schema cannot say.
ALTER TABLE rounds ADD CONSTRAINT rounds_thresholds_protect
  CHECK (means_from >= 5 AND details_from >= 10 AND details_from >= means_from);
ALTER TABLE shares ADD CONSTRAINT shares_open_one_thing CHECK (num_nonnulls(round_id) = 1);

-- What was answered in a settled round stays as it is, and so does who was asked. Asked once a statement, since an
-- anonymous round writes all of its rows anew with every sheet; held, so that the round is not settled meanwhile.
CREATE FUNCTION app.keep_settled_round_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM rounds r WHERE (r.company_id, r.id) IN (SELECT company_id, round_id FROM changed) FOR SHARE;
  IF EXISTS (SELECT FROM changed c JOIN rounds r ON r.company_id = c.company_id AND r.id = c.round_id WHERE r.state <> 'open') THEN
    RAISE EXCEPTION 'a row of % is of a settled round: it never changes', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER anonymous_sheets_settled_never_come AFTER INSERT ON anonymous_sheets REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.keep_settled_round_parts();
CREATE TRIGGER anonymous_sheets_settled_never_change AFTER UPDATE ON anonymous_sheets REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.keep_settled_round_parts();
CREATE TRIGGER anonymous_sheets_settled_never_go AFTER DELETE ON anonymous_sheets REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.keep_settled_round_parts();
CREATE TRIGGER participants_settled_never_come AFTER INSERT ON participants REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.keep_settled_round_parts();
CREATE TRIGGER participants_settled_never_change AFTER UPDATE ON participants REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.keep_settled_round_parts();
CREATE TRIGGER participants_settled_never_go AFTER DELETE ON participants REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.keep_settled_round_parts();

-- Whose link or receipt it is, before it is known whose rows to bind to. They answer with an id and nothing else.
CREATE FUNCTION app.company_of_share(hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM shares WHERE token_hash = hash $$;

CREATE FUNCTION app.company_of_receipt(code bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM anonymous_sheets WHERE receipt_hash = code
        UNION ALL SELECT company_id FROM receipts WHERE hash = code LIMIT 1 $$;
