-- CreateEnum
CREATE TYPE "contribution_kind" AS ENUM ('suggestion', 'comment', 'question');

-- CreateEnum
CREATE TYPE "contribution_outcome" AS ENUM ('accepted', 'partly', 'declined', 'later');

-- CreateEnum
CREATE TYPE "policy_form" AS ENUM ('rules', 'policy', 'guideposts', 'words');

-- AlterTable
ALTER TABLE "actions" ADD COLUMN     "policy_id" UUID,
ADD COLUMN     "policy_section" TEXT;

-- AlterTable
ALTER TABLE "shares" ADD COLUMN     "consultation_id" UUID,
ADD COLUMN     "edition_id" UUID;

-- CreateTable
CREATE TABLE "consultations" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "sections" TEXT[],
    "lead" TEXT NOT NULL DEFAULT '',
    "closes_on" DATE NOT NULL,
    "members_only" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "contributions" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "kind" "contribution_kind" NOT NULL,
    "section" TEXT NOT NULL,
    "block" SMALLINT,
    "passage_from" INTEGER,
    "passage_to" INTEGER,
    "passage" TEXT,
    "words" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "receipt_hash" BYTEA NOT NULL,
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "outcome" "contribution_outcome",
    "reason" TEXT NOT NULL DEFAULT '',
    "taken_words" TEXT,
    "merged_into" UUID,
    "hidden_reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contributions_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "supports" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "contribution_id" UUID NOT NULL,
    "receipt_hash" BYTEA NOT NULL,

    CONSTRAINT "supports_pkey" PRIMARY KEY ("company_id","contribution_id","receipt_hash")
);

-- CreateTable
CREATE TABLE "contributor_receipts" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "consultation_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "contributor_receipts_pkey" PRIMARY KEY ("company_id","consultation_id","hash")
);

-- CreateTable
CREATE TABLE "policies" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "form" "policy_form",
    "company_name" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "retired_by" UUID,

    CONSTRAINT "policies_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "policy_writers" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "policy_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,

    CONSTRAINT "policy_writers_pkey" PRIMARY KEY ("company_id","policy_id","membership_id")
);

-- CreateTable
CREATE TABLE "policy_notes" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "policy_id" UUID NOT NULL,
    "box" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "policy_notes_pkey" PRIMARY KEY ("company_id","policy_id","box")
);

-- CreateTable
CREATE TABLE "editions" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by" UUID NOT NULL,
    "head" INTEGER NOT NULL DEFAULT 0,
    "adopted_by" TEXT,
    "adopted_on" DATE,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,
    "review_on" DATE,
    "record" JSONB,
    "html" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "published_by" UUID,

    CONSTRAINT "editions_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "draft_updates" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "edition_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "update" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,

    CONSTRAINT "draft_updates_pkey" PRIMARY KEY ("company_id","edition_id","number")
);

-- CreateTable
CREATE TABLE "draft_states" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "edition_id" UUID NOT NULL,
    "up_to" INTEGER NOT NULL,
    "state" BYTEA NOT NULL,
    "vector" BYTEA,

    CONSTRAINT "draft_states_pkey" PRIMARY KEY ("company_id","edition_id")
);

-- CreateTable
CREATE TABLE "policy_versions" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "up_to" INTEGER NOT NULL,
    "state" BYTEA NOT NULL,
    "document" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "policy_versions_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "policy_readings" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "edition_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "read_on" DATE NOT NULL,

    CONSTRAINT "policy_readings_pkey" PRIMARY KEY ("company_id","edition_id","membership_id")
);

-- CreateIndex
CREATE INDEX "consultations_company_id_edition_id_idx" ON "consultations"("company_id", "edition_id");

-- CreateIndex
CREATE INDEX "contributions_company_id_consultation_id_section_idx" ON "contributions"("company_id", "consultation_id", "section");

-- CreateIndex
CREATE INDEX "contributor_receipts_hash_idx" ON "contributor_receipts"("hash");

-- CreateIndex
CREATE INDEX "policies_company_id_created_at_idx" ON "policies"("company_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "policy_writers_company_id_membership_id_idx" ON "policy_writers"("company_id", "membership_id");

-- CreateIndex
CREATE INDEX "editions_company_id_review_on_idx" ON "editions"("company_id", "review_on");

-- CreateIndex
CREATE UNIQUE INDEX "editions_company_id_policy_id_number_key" ON "editions"("company_id", "policy_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "editions_one_draft" ON "editions"("company_id", "policy_id") WHERE (settled_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "draft_updates_company_id_edition_id_hash_key" ON "draft_updates"("company_id", "edition_id", "hash");

-- CreateIndex
CREATE INDEX "policy_versions_company_id_edition_id_created_at_idx" ON "policy_versions"("company_id", "edition_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "policy_readings_company_id_membership_id_idx" ON "policy_readings"("company_id", "membership_id");

-- CreateIndex
CREATE INDEX "actions_company_id_policy_id_idx" ON "actions"("company_id", "policy_id");

-- CreateIndex
CREATE INDEX "shares_company_id_consultation_id_idx" ON "shares"("company_id", "consultation_id");

-- CreateIndex
CREATE INDEX "shares_company_id_edition_id_idx" ON "shares"("company_id", "edition_id");

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_policy_id_fkey" FOREIGN KEY ("company_id", "policy_id") REFERENCES "policies"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_company_id_edition_id_fkey" FOREIGN KEY ("company_id", "edition_id") REFERENCES "editions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_company_id_version_id_fkey" FOREIGN KEY ("company_id", "version_id") REFERENCES "policy_versions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_company_id_opened_by_fkey" FOREIGN KEY ("company_id", "opened_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_company_id_closed_by_fkey" FOREIGN KEY ("company_id", "closed_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_company_id_answered_by_fkey" FOREIGN KEY ("company_id", "answered_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_company_id_consultation_id_fkey" FOREIGN KEY ("company_id", "consultation_id") REFERENCES "consultations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_company_id_merged_into_fkey" FOREIGN KEY ("company_id", "merged_into") REFERENCES "contributions"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_company_id_decided_by_fkey" FOREIGN KEY ("company_id", "decided_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_company_id_contribution_id_fkey" FOREIGN KEY ("company_id", "contribution_id") REFERENCES "contributions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor_receipts" ADD CONSTRAINT "contributor_receipts_company_id_consultation_id_fkey" FOREIGN KEY ("company_id", "consultation_id") REFERENCES "consultations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policies" ADD CONSTRAINT "policies_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policies" ADD CONSTRAINT "policies_company_id_created_by_fkey" FOREIGN KEY ("company_id", "created_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policies" ADD CONSTRAINT "policies_company_id_retired_by_fkey" FOREIGN KEY ("company_id", "retired_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_writers" ADD CONSTRAINT "policy_writers_company_id_policy_id_fkey" FOREIGN KEY ("company_id", "policy_id") REFERENCES "policies"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_writers" ADD CONSTRAINT "policy_writers_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notes" ADD CONSTRAINT "policy_notes_company_id_policy_id_fkey" FOREIGN KEY ("company_id", "policy_id") REFERENCES "policies"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notes" ADD CONSTRAINT "policy_notes_company_id_saved_by_fkey" FOREIGN KEY ("company_id", "saved_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_company_id_policy_id_fkey" FOREIGN KEY ("company_id", "policy_id") REFERENCES "policies"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_company_id_started_by_fkey" FOREIGN KEY ("company_id", "started_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_company_id_settled_by_fkey" FOREIGN KEY ("company_id", "settled_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_company_id_published_by_fkey" FOREIGN KEY ("company_id", "published_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_updates" ADD CONSTRAINT "draft_updates_company_id_edition_id_fkey" FOREIGN KEY ("company_id", "edition_id") REFERENCES "editions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_updates" ADD CONSTRAINT "draft_updates_company_id_written_by_fkey" FOREIGN KEY ("company_id", "written_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_states" ADD CONSTRAINT "draft_states_company_id_edition_id_fkey" FOREIGN KEY ("company_id", "edition_id") REFERENCES "editions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_company_id_edition_id_fkey" FOREIGN KEY ("company_id", "edition_id") REFERENCES "editions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_company_id_created_by_fkey" FOREIGN KEY ("company_id", "created_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_readings" ADD CONSTRAINT "policy_readings_company_id_edition_id_fkey" FOREIGN KEY ("company_id", "edition_id") REFERENCES "editions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_readings" ADD CONSTRAINT "policy_readings_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_company_id_consultation_id_fkey" FOREIGN KEY ("company_id", "consultation_id") REFERENCES "consultations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_company_id_edition_id_fkey" FOREIGN KEY ("company_id", "edition_id") REFERENCES "editions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "actions"
  DROP CONSTRAINT "actions_one_origin",
  ADD CONSTRAINT "actions_one_origin" CHECK (num_nonnulls("round_id", "discussion_id", "policy_id") <= 1),
  ADD CONSTRAINT "actions_section_of_policy" CHECK (num_nonnulls("policy_id", "policy_section") IN (0, 2));
ALTER TABLE "shares"
  DROP CONSTRAINT "shares_open_one_thing",
  ADD CONSTRAINT "shares_open_one_thing" CHECK (num_nonnulls("round_id", "consultation_id", "edition_id") = 1),
  ADD CONSTRAINT "shares_departments_of_rounds" CHECK ("department_id" IS NULL OR "round_id" IS NOT NULL);
ALTER TABLE "policies"
  ADD CONSTRAINT "policies_retired_by_somebody" CHECK (num_nonnulls("retired_at", "retired_by") IN (0, 2));
ALTER TABLE "editions"
  ADD CONSTRAINT "editions_settled_with_record"
    CHECK (num_nonnulls("adopted_by", "adopted_on", "settled_at", "settled_by", "review_on", "record", "html") IN (0, 7)),
  ADD CONSTRAINT "editions_published_when_settled"
    CHECK (num_nonnulls("published_at", "published_by") IN (0, 2) AND ("published_at" IS NULL OR "settled_at" IS NOT NULL));
ALTER TABLE "consultations"
  ADD CONSTRAINT "consultations_closed_by_somebody" CHECK (num_nonnulls("closed_at", "closed_by") IN (0, 2)),
  ADD CONSTRAINT "consultations_answered_by_somebody" CHECK (num_nonnulls("answered_at", "answered_by") IN (0, 2));
ALTER TABLE "contributions"
  ADD CONSTRAINT "contributions_whole_passage"
    CHECK (num_nonnulls("block", "passage_from", "passage_to", "passage") IN (0, 4)),
  ADD CONSTRAINT "contributions_not_into_itself" CHECK ("merged_into" <> "id");

-- An adopted edition stays as it is as long as its company does; only that it was published can still be added.
CREATE FUNCTION app.keep_settled_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.published_at IS NULL
     AND (to_jsonb(NEW) - '{published_at,published_by}'::text[]) = (to_jsonb(OLD) - '{published_at,published_by}'::text[]) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND (app.deletes_at(OLD.company_id) <= now()
                           OR NOT EXISTS (SELECT FROM companies WHERE id = OLD.company_id)) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'edition % is adopted: it never changes', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER editions_settled_never_change BEFORE UPDATE OR DELETE ON editions
  FOR EACH ROW WHEN (OLD.settled_at IS NOT NULL) EXECUTE FUNCTION app.keep_settled_edition();

-- Nothing is written on an adopted edition. Asked after the change, so that the policies speak first; held, so that it is
-- not adopted meanwhile.
CREATE FUNCTION app.keep_settled_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM editions WHERE company_id = NEW.company_id AND id = NEW.edition_id FOR SHARE;
  IF EXISTS (SELECT FROM editions WHERE company_id = NEW.company_id AND id = NEW.edition_id AND settled_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a row of % is of an adopted edition: it never changes', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER draft_updates_settled_never_come AFTER INSERT ON draft_updates
  FOR EACH ROW EXECUTE FUNCTION app.keep_settled_draft();

-- Whose code it is, of a sheet or of contributions; it opens nothing while its company waits to be deleted.
CREATE OR REPLACE FUNCTION app.company_of_receipt(code bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM (
          SELECT company_id FROM anonymous_sheets WHERE receipt_hash = code
          UNION ALL SELECT company_id FROM receipts WHERE hash = code
          UNION ALL SELECT company_id FROM contributor_receipts WHERE hash = code) found
        WHERE app.deletes_at(company_id) IS NULL LIMIT 1 $$;
